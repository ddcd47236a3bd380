package xlsform

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/odk"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// unit is a unit to verify, and where to go.
type unit struct {
	*crops.Verification
	at    record.Position
	alias string
}

// unitColumns are the columns of the choices that only units have. The geometry
// lets the unit be chosen on a map; the others are hidden answers.
var unitColumns = []string{"geometry", odk.Parcel, odk.Point, odk.Mapped, odk.Design, odk.Stratum, odk.Seed, odk.Order, odk.Population, odk.Version}

// pending returns the units of a survey that are still to be verified, in an order
// that tells nothing of their strata: that of ids that are digests.
func pending(s *crops.Survey, verifications []crops.Verification, parcels []crops.Parcel) (units []unit, err error) {
	byID := map[record.ParcelRef]*crops.Parcel{}
	for i := range parcels {
		byID[record.ParcelRef(parcels[i].ID)] = &parcels[i]
	}
	for i := range verifications {
		v := &verifications[i]
		if string(v.Survey) != string(s.ID) || v.Outcome != crops.OutcomePending {
			continue
		}
		u := unit{Verification: v}
		switch p := byID[v.Parcel]; {
		case v.Point != nil:
			u.at = v.Point.Coordinates
		case p == nil:
			return nil, check.Errorf(check.Text{ES: "la parcela %s de una verificación pendiente debe estar en el archivo", EN: "the parcel %s of a pending verification must be in the file"}, string(v.Parcel))
		default:
			u.at, u.alias = inside(p), aliasOf(p)
		}
		units = append(units, u)
	}
	if len(units) == 0 {
		return nil, check.Errorf(check.Text{ES: "el relevamiento no tiene verificaciones pendientes: sortéelas primero con mixta crops sample", EN: "the survey has no pending verifications: draw them first with mixta crops sample"})
	}
	slices.SortFunc(units, func(a, b unit) int { return cmp.Compare(a.ID, b.ID) })
	return units, nil
}

// inside returns a position of a parcel: its centroid or, if that lies outside, a
// corner.
func inside(p *crops.Parcel) record.Position {
	shape := p.Geometry.Positions()
	if c, ok := geom.Centroid(shape); ok && geom.NewOutline(shape).Contains(c) == geom.Inside {
		return c
	}
	return shape[0][0][0]
}

func aliasOf(p *crops.Parcel) string {
	for _, a := range p.Aliases {
		if a.By == p.Issuer {
			return a.Value
		}
	}
	return ""
}

// units adds the units as choices, and one for a place that was not drawn.
func (s *sheet) units(units []unit) {
	digits := len(strconv.Itoa(len(units)))
	for i := range units {
		u := &units[i]
		label := fmt.Sprintf("%0*d (%.5f, %.5f)", digits, i+1, u.at[1], u.at[0])
		if u.alias != "" {
			label += " " + u.alias
		}
		r := row{"list_name": "units", "name": string(u.ID), "label" + spanish: label, "label" + english: label, "geometry": geopoint(u.at),
			odk.Parcel: string(u.Parcel), odk.Mapped: string(u.Mapped), odk.Design: string(u.Design), odk.Version: u.Version.String()}
		if u.Point != nil {
			r[odk.Point] = geopoint(u.at)
		}
		if sel := u.Selection; sel != nil {
			r[odk.Stratum], r[odk.Seed] = sel.Stratum, sel.Seed
			r[odk.Order], r[odk.Population] = strconv.FormatInt(sel.Order, 10), strconv.FormatInt(sel.Population, 10)
		}
		s.add(r)
	}
	s.add(row{"list_name": "units", "name": odk.OtherUnit, "label" + spanish: "Otro lugar, no sorteado", "label" + english: "Another place, not drawn"})
}

// geopoint is a position as ODK writes it: latitude, longitude, altitude, accuracy.
func geopoint(p record.Position) string {
	return strconv.FormatFloat(p[1], 'f', 7, 64) + " " + strconv.FormatFloat(p[0], 'f', 7, 64) + " 0 0"
}

// lists are the code lists that are chosen from.
var lists = []struct{ name, list string }{
	{"mode", "crops.Mode"}, {"class", "crops.Class"}, {"crop", "crops.ConfusionCrop"}, {"actor", "record.Actor"},
}

// codes adds the codes of a list as choices, each called by its meaning before that
// explains itself. Codes that are no longer used are left out.
func (s *sheet) codes(name, list string) {
	for _, l := range mixta.Codes(list) {
		for _, c := range l.Codes {
			if c.Deprecated {
				continue
			}
			r := row{"list_name": name, "name": c.Code, "label" + spanish: sentence(schema.Word(list, c.Code, check.ES)), "label" + english: beforeColon(c.EN)}
			if list == "record.Actor" {
				r["label"+spanish], r["label"+english] = c.Code+": "+beforeColon(c.ES), c.Code+": "+beforeColon(c.EN)
			}
			s.add(r)
		}
	}
}

func beforeColon(meaning string) string {
	name, _, _ := strings.Cut(meaning, ":")
	return sentence(strings.TrimSuffix(name, "."))
}
