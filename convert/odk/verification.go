package odk

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// verification makes the record of a submission. What is wrong is told, and marks
// the submission as refused.
func (in *reader) verification(s *submission) *crops.Verification {
	v := &crops.Verification{Header: in.options.Header}
	instance := strings.TrimPrefix(s.answers["instance"], "uuid:")
	if at, ok := instant(s.answers["submitted"]); ok {
		v.Issued = at
	}
	in.identify(v, s, instance)
	v.Survey, v.Parcel = record.SurveyRef(s.answers[Survey]), record.ParcelRef(s.answers[Parcel])
	if want := in.options.Mapping.Defaults["survey"]; want != "" && s.answers[Survey] != want {
		in.note(&foreign, s, Survey, want)
	}
	if visited := s.answers[Visited]; visited != "" {
		at, ok := instant(visited)
		if !ok {
			in.note(&badAnswer, s, Visited, visited)
		}
		v.At = at
	}
	v.Mode, v.By = crops.Mode(s.answers[Mode]), record.Actor(s.answers[By])
	v.Design = cmp.Or(crops.Design(s.answers[Design]), crops.DesignPurposive)
	v.Mapped = crops.Class(cmp.Or(s.answers[Mapped], s.answers[MappedOther]))
	if s.answers[Stratum] != "" {
		v.Selection = &crops.Selection{Stratum: s.answers[Stratum], Seed: s.answers[Seed], Order: in.whole(s, Order), Population: in.whole(s, Population)}
	}
	v.Independent = in.yesOrNo(s, Independent)
	if reached := in.yesOrNo(s, Reached); reached != nil {
		if *reached {
			v.Found = crops.Class(s.answers[Found])
		}
		v.Outcome = outcome(v, *reached)
	}
	if crop := s.answers[Confusion]; crop != "" && v.Found != "" {
		if v.Mapped.Coca() != v.Found.Coca() {
			v.Confusion = crops.ConfusionCrop(crop)
		} else {
			in.lost[Confusion]++ // asked of everybody, for asking would tell what was mapped
		}
	}
	in.stand(v, s, instance)
	for _, q := range Photos() {
		if name := s.answers[q]; name != "" {
			digest, why := in.media.digest(name, instance)
			switch {
			case why != nil:
				in.note(&noPhoto, s, q, name, *why)
			case !slices.Contains(v.Photos, digest):
				v.Photos = append(v.Photos, digest)
			}
		}
	}
	return v
}

// identify gives a record its id and version.
func (in *reader) identify(v *crops.Verification, s *submission, instance string) {
	unit := s.answers[Unit]
	switch _, is := record.ParseUUID(unit); {
	case unit == "":
		in.note(&noAnswer, s, Unit)
		return
	case unit == OtherUnit && instance == "":
		in.note(&noAnswer, s, "instanceID")
		return
	case unit == OtherUnit:
		v.ID, v.Version = record.LocalID(v.Issuer, "verification", instance), record.Version{v.Issuer: 1}
	case !is:
		in.note(&badAnswer, s, Unit, unit)
		return
	default:
		v.ID, v.Version = record.ID(unit), version(s.answers[Version]).Next(v.Issuer)
	}
	if before, twice := in.units[v.ID]; twice {
		in.note(&answeredTwice, s, Unit, before)
	}
	in.units[v.ID] = cmp.Or(instance, s.place.Pointer)
}

// version reads what the form says of the version of a pending verification.
func version(words string) record.Version {
	v := record.Version{}
	for _, w := range strings.Fields(words) {
		actor, n, _ := strings.Cut(w, ":")
		if count, err := strconv.ParseInt(n, 10, 64); err == nil && count > 0 {
			v[record.Actor(actor)] = count
		}
	}
	return v
}

// stand takes the position from which the unit was observed. It is the place of
// the record where nothing was drawn; in any case it is kept as it was sent.
func (in *reader) stand(v *crops.Verification, s *submission, instance string) {
	kept := struct {
		Instance string    `json:"instance,omitzero"`
		Place    []float64 `json:"place,omitzero"`
		Accuracy float64   `json:"accuracy,omitzero"`
	}{Instance: instance}
	if point, given := s.positionOf(Point); given {
		if p, ok := in.position(s, Point, point); ok {
			v.Point = &record.Point{Type: record.PointAt(0, 0).Type, Coordinates: p}
		}
	}
	parts, given := s.positionOf(Place)
	if given {
		p, ok := in.position(s, Place, parts)
		if !ok {
			return
		}
		if v.Parcel == "" && v.Point == nil {
			at := record.PointAt(p[0], p[1])
			v.Point = &at
		}
		kept.Place = p[:]
		if up, ok := text.Number([]byte(parts[2])); ok {
			kept.Place = append(kept.Place, up)
		}
		if a, ok := text.Number([]byte(parts[3])); ok && a > 0 {
			kept.Accuracy = a
			v.Accuracy = new(math.Round(a*to95*100) / 100)
			in.once(&accuracy95, s, to95)
		}
		if centre, given := s.positionOf(Centre); given {
			if c, ok := in.position(s, Centre, centre); ok {
				if m := geom.Distance(c, p); m > farAway+kept.Accuracy {
					in.note(&far, s, Place, int(m))
				}
			}
		}
	}
	if raw, err := json.Marshal(kept); err == nil && string(raw) != "{}" {
		v.Extensions = record.Extensions{namespace: record.Raw(raw)}
	}
}

const (
	// to95 makes the radius that holds 95 % of positions of one that holds 68 %, if
	// they are spread alike in all directions: √(ln 0.05 / ln 0.32).
	to95 = 1.62

	// farAway is how far from the middle of a unit, in metres, nobody stands who
	// observes it on the ground.
	farAway = 500

	// namespace is that of what is kept as it was sent.
	namespace = "org.getodk"
)

// position reads a position, which must be one on Earth.
func (in *reader) position(s *submission, question string, parts [4]string) (p record.Position, ok bool) {
	lat, ok := text.Number([]byte(parts[0]))
	lon, ok2 := text.Number([]byte(parts[1]))
	if !ok || !ok2 || math.Abs(lat) > 90 || math.Abs(lon) > 180 {
		in.note(&badAnswer, s, question, strings.TrimSpace(parts[0]+" "+parts[1]))
		return p, false
	}
	return record.Position{lon, lat}, true
}

func (in *reader) whole(s *submission, question string) int64 {
	n, err := strconv.ParseInt(s.answers[question], 10, 64)
	if err != nil {
		in.note(&badAnswer, s, question, s.answers[question])
	}
	return n
}

func (in *reader) yesOrNo(s *submission, question string) *bool {
	switch answer := s.answers[question]; answer {
	case Yes, No:
		return new(answer == Yes)
	case "":
		in.note(&noAnswer, s, question)
	default:
		in.note(&badAnswer, s, question, answer)
	}
	return nil
}

// instant reads a time as servers write it. One without a zone, which Kobo gives
// for when it received something, is in UTC.
func instant(s string) (record.Instant, bool) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		if t, err = time.Parse("2006-01-02T15:04:05", s); err != nil {
			return "", false
		}
	}
	return record.At(t), true
}
