package odk_test

import (
	"archive/zip"
	"bytes"
	std "cmp"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/odk"
	"github.com/comision-mixta/mixta/convert/odk/xlsform"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/record"
)

// answered is a survey whose form was filled in: its pending verifications, and for
// each what was answered, by question.
type answered struct {
	survey  *crops.Survey
	pending []crops.Verification
	answers []map[string]string
	want    []crops.Verification
	photos  map[string]string
}

// fillIn draws a sample, makes the form, and answers it as somebody in the field
// would, who finds other classes at some units, and cannot reach others.
func fillIn(t *testing.T) *answered {
	t.Helper()
	b, err := os.Open("../../examples/coca-monitoring/parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	f, err := mixta.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	a := &answered{survey: &f.Surveys[0], photos: map[string]string{}}
	s := a.survey
	a.pending, err = sample.Plan{Seed: "acta 7", Units: 24, Default: 0.9, Header: record.Header{Version: record.Version{s.Issuer: 1}, Issuer: s.Issuer, Issued: s.Issued, Marking: s.Marking, Exercise: s.Exercise}}.Draw(s, f.Parcels)
	if err != nil {
		t.Fatal(err)
	}
	form, err := xlsform.New(s, a.pending, f.Parcels)
	if err != nil {
		t.Fatal(err)
	}
	drawn := map[record.ID]crops.Verification{}
	for _, v := range a.pending {
		drawn[v.ID] = v
	}
	for n, choice := range form.Choices[1:] {
		if choice[0] != "units" {
			break
		}
		cell := func(column string) string { return choice[slices.Index(form.Choices[0], column)] }
		instance := fmt.Sprintf("6d000000-0000-4000-8000-%012d", n)
		q := map[string]string{odk.Unit: choice[1], odk.Survey: string(s.ID), odk.Centre: cell("geometry"), odk.Visited: fmt.Sprintf("2025-03-%02dT09:30:00.000-04:00", n+1),
			odk.Mode: "field", odk.By: "BO-VDSSC", odk.Independent: "yes", odk.Reached: "yes", "instance": "uuid:" + instance, "submitted": fmt.Sprintf("2025-04-%02dT20:00:00.5Z", n+1)}
		for _, hidden := range []string{odk.Parcel, odk.Mapped, odk.Design, odk.Stratum, odk.Seed, odk.Order, odk.Population, odk.Version} {
			q[hidden] = cell(hidden)
		}
		v := drawn[record.ID(choice[1])]
		v.At, v.Mode, v.By = record.Instant(strings.Replace(q[odk.Visited], ".000", "", 1)), crops.ModeField, "BO-VDSSC"
		v.Issued, v.Version = record.Instant(strings.Replace(q["submitted"], ".5", "", 1)), record.Version{s.Issuer: 2}
		if v.ID == "" {
			v = a.other(q, instance, v)
		}
		kept := `{"instance":"` + instance + `"`
		if n%6 == 3 {
			q[odk.Reached] = "no"
			v.Outcome = crops.OutcomeNotReachable
		} else {
			at := strings.Fields(std.Or(q[odk.Centre], "-14.5 -69"))
			lat, _ := strconv.ParseFloat(at[0], 64)
			q["place.latitude"], q["place.longitude"], q["place.altitude"], q["place.accuracy"] = strconv.FormatFloat(lat+0.001, 'f', -1, 64), at[1], "1500", "10"
			lon, _ := strconv.ParseFloat(at[1], 64)
			kept += fmt.Sprintf(`,"place":[%v,%v,1500],"accuracy":10`, lon, q["place.latitude"])
			v.Accuracy = new(16.2)
			if v.Parcel == "" {
				p := record.PointAt(lon, lat+0.001)
				v.Point = &p
			}
			v.Found = crops.ClassProduction
			if n%4 == 1 {
				v.Found = crops.ClassOtherCrop
			}
			v.Outcome = crops.OutcomeOf(v.Mapped, v.Found)
			if v.Mapped.Coca() != v.Found.Coca() {
				q[odk.Confusion], v.Confusion = "coffee", crops.Coffee
			}
			q[odk.Found] = string(v.Found)
			for i := range n % 3 {
				name, content := fmt.Sprintf("%d-%d.jpg", n, i), fmt.Sprintf("a photograph, %d of %d", i, n)
				q[odk.Photos()[i]], a.photos[name] = name, content
				sum := sha256.Sum256([]byte(content))
				v.Photos = append(v.Photos, record.Digest("sha256:"+hex.EncodeToString(sum[:])))
			}
		}
		v.Extensions = record.Extensions{"org.getodk": record.Raw(kept + "}")}
		a.answers, a.want = append(a.answers, q), append(a.want, v)
	}
	return a
}

// other is an answer about a place that was not drawn.
func (a *answered) other(q map[string]string, instance string, v crops.Verification) crops.Verification {
	q[odk.MappedOther] = "forest"
	v.Header = a.pending[0].Header
	v.Issued, v.ID = record.Instant(strings.Replace(q["submitted"], ".5", "", 1)), record.LocalID(a.survey.Issuer, "verification", instance)
	v.Survey, v.Design, v.Mapped, v.Independent = record.SurveyRef(a.survey.ID), crops.DesignPurposive, crops.ClassForest, new(true)
	return v
}

// hidden are the questions of the group "drawn"; the others are of "visit".
var hidden = []string{odk.Survey, odk.Parcel, odk.Mapped, odk.Design, odk.Stratum, odk.Seed, odk.Order, odk.Population, odk.Version, odk.Centre}

// table writes answers as a server does, by what it calls the columns.
func (a *answered) table(comma rune, column func(question string) string) []byte {
	questions := slices.Concat([]string{"instance", "submitted", odk.Unit}, hidden, []string{odk.Visited, odk.Mode, odk.By, odk.Independent, odk.Reached,
		"place.latitude", "place.longitude", "place.altitude", "place.accuracy", odk.MappedOther, odk.Found, odk.Confusion}, odk.Photos())
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = comma
	row := make([]string, len(questions))
	for i, q := range questions {
		row[i] = column(q)
	}
	w.Write(row)
	for _, answers := range a.answers {
		for i, q := range questions {
			row[i] = answers[q]
		}
		w.Write(row)
	}
	w.Flush()
	return b.Bytes()
}

func group(question string) string {
	switch {
	case question == odk.Unit:
		return ""
	case slices.Contains(hidden, question):
		return "drawn"
	}
	return "visit"
}

func central(q string) string {
	switch q {
	case "instance":
		return "KEY"
	case "submitted":
		return "SubmissionDate"
	case odk.Unit:
		return q
	}
	name, part, is := strings.Cut(q, ".")
	if is {
		name += "-" + strings.ToUpper(part[:1]) + part[1:]
	}
	return group(q) + "-" + name
}

func kobo(q string) string {
	switch q {
	case "instance":
		return "_uuid"
	case "submitted":
		return "_submission_time"
	case odk.Unit:
		return q
	}
	if name, part, is := strings.Cut(q, "."); is {
		return "_" + group(q) + "/" + name + "_" + strings.Replace(part, "accuracy", "precision", 1)
	}
	return group(q) + "/" + q
}

// features writes answers as GeoJSON, with the position as the geometry. A geometry
// has no accuracy, which is therefore among the properties.
func (a *answered) features(t *testing.T) []byte {
	t.Helper()
	var all []any
	for _, answers := range a.answers {
		properties := map[string]any{}
		for q, s := range answers {
			if !strings.HasPrefix(q, "place.") {
				properties[central(q)] = s
			}
		}
		var geometry any
		if lat, ok := answers["place.latitude"]; ok {
			y, _ := strconv.ParseFloat(lat, 64)
			x, _ := strconv.ParseFloat(answers["place.longitude"], 64)
			geometry = map[string]any{"type": "Point", "coordinates": []float64{x, y, 1500}}
			properties["_place_precision"] = answers["place.accuracy"]
		}
		all = append(all, map[string]any{"type": "Feature", "geometry": geometry, "properties": properties})
	}
	b, err := json.Marshal(map[string]any{"type": "FeatureCollection", "features": all})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// archive packs answers and photographs as Central does.
func (a *answered) archive(t *testing.T, answers []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	put := func(name string, content []byte) {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(content)
	}
	put("mixta-verification-photos.csv", []byte("PARENT_KEY\n")) // of a repeated group
	put("mixta-verification.csv", answers)
	for name, content := range a.photos {
		put("media/"+name, []byte(content))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func (a *answered) options() convert.Options {
	return convert.Options{Kind: "verification", Header: record.Header{Issuer: a.survey.Issuer, Issued: "2025-05-01T10:00:00-04:00", Marking: a.survey.Marking, Exercise: a.survey.Exercise},
		Mapping: convert.Mapping{Defaults: map[string]string{"survey": string(a.survey.ID)}}}
}

// TestRoundTrip: what was answered comes back from every kind of export as
// verifications that are valid and say the same, photographs included.
func TestRoundTrip(t *testing.T) {
	a := fillIn(t)
	folder := t.TempDir()
	os.Mkdir(filepath.Join(folder, "media"), 0o755)
	for name, content := range a.photos {
		if err := os.WriteFile(filepath.Join(folder, "media", name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	table := a.table(',', central)
	for name, export := range map[string][]byte{"central.csv": table, "kobo.csv": append([]byte("\ufeff"), a.table(';', kobo)...), "central.geojson": a.features(t), "central.zip": a.archive(t, table)} {
		for _, seekable := range []bool{true, false} {
			if !seekable && name != "central.zip" {
				continue // without a path, there is no folder of photographs
			}
			t.Run(fmt.Sprint(name, seekable), func(t *testing.T) {
				o := a.options()
				if seekable {
					o.Path = filepath.Join(folder, name)
					if err := os.WriteFile(o.Path, export, 0o644); err != nil {
						t.Fatal(err)
					}
				}
				in := odk.Read(bytes.NewReader(export), o)
				var got []crops.Verification
				for r := range in.Records() {
					got = append(got, *r.(*crops.Verification))
				}
				if in.Err() != nil {
					t.Fatal(in.Err())
				}
				report := in.Report()
				for _, f := range report.Findings {
					if f.Rule.ID != "import.odk.accuracy" {
						t.Errorf("%+v", f)
					}
				}
				if diff := cmp.Diff(a.want, got); diff != "" {
					t.Errorf("verifications (-want +got):\n%s", diff)
				}
			})
		}
	}
}

// TestUnreadable: what cannot be read says why, and what to do.
func TestUnreadable(t *testing.T) {
	a := fillIn(t)
	whole := a.archive(t, a.table(',', central))
	for name, c := range map[string]struct{ file, want string }{
		"labels":    {"Unidad por verificar,Fecha\n1,2\n", "names of the questions"},
		"nothing":   {"", "names of the questions"},
		"cut":       {string(whole[:len(whole)/2]), "whole zip"},
		"no table":  {emptyZip(t), "must contain"},
		"json":      {`{"features":[{"type":"Feature"`, "malformed from byte"},
		"json only": {`{"features":[1,2`, "malformed from byte"},
	} {
		in := odk.Read(strings.NewReader(c.file), a.options())
		for r := range in.Records() {
			t.Errorf("%s: %v", name, r)
		}
		if in.Err() == nil || !strings.Contains(in.Err().Error(), c.want) {
			t.Errorf("%s: %v", name, in.Err())
		}
	}
}

func emptyZip(t *testing.T) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	if w, err := z.Create("media/1.jpg"); err != nil {
		t.Fatal(err)
	} else if _, err := io.WriteString(w, "x"); err != nil {
		t.Fatal(err)
	}
	z.Close()
	return b.String()
}

// TestMediaStayInside: a name that leads out of the folder is that of no photograph.
func TestMediaStayInside(t *testing.T) {
	folder := t.TempDir()
	os.WriteFile(filepath.Join(folder, "secret.jpg"), []byte("secret"), 0o644)
	inside := filepath.Join(folder, "inside")
	os.Mkdir(inside, 0o755)
	os.Symlink(filepath.Join(folder, "secret.jpg"), filepath.Join(inside, "link.jpg"))
	a := fillIn(t)
	for _, name := range []string{"../secret.jpg", `..\secret.jpg`, "..", "link.jpg", "c:secret.jpg"} {
		a.answers = a.answers[:1]
		a.answers[0][odk.Photos()[0]] = name
		o := a.options()
		o.Path = filepath.Join(inside, "answers.csv")
		in := odk.Read(bytes.NewReader(a.table(',', central)), o)
		for r := range in.Records() {
			if photos := r.(*crops.Verification).Photos; photos != nil {
				t.Errorf("%s: %v", name, photos)
			}
		}
		if report := in.Report(); !slices.ContainsFunc(report.Findings, func(f check.Finding) bool { return f.Rule.ID == "import.odk.photo" }) {
			t.Errorf("%s: %+v", name, report.Findings)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("unit,KEY,visit-place-Latitude\nother,uuid:1,x\n\"")
	f.Add(`{"features":[{"properties":{"unit":"other"},"geometry":{"type":"Point","coordinates":[1e400,2]}}]}`)
	f.Add("PK\x03\x04")
	f.Fuzz(func(t *testing.T, s string) {
		in := odk.Read(strings.NewReader(s), convert.Options{Header: record.Header{Issuer: "BO-VDSSC", Issued: "2025-05-01T10:00:00-04:00", Marking: record.Marking{TLP: record.Green}}})
		for r := range in.Records() {
			if report := r.Validate(); !report.OK() {
				t.Errorf("taken in spite of %+v", report.Findings[0])
			}
		}
	})
}
