package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

const monitoring = "../../../examples/coca-monitoring/"

// TestCropsTranscripts are calls on the published figures and the made-up survey.
func TestCropsTranscripts(t *testing.T) {
	t.Chdir("testdata")
	parcels, figures := monitoring+"parcels.json", monitoring+"figures.json"
	for _, test := range []struct {
		name string
		args []string
	}{
		{"crops-surplus", []string{"crops", "surplus", "--format", "csv", figures}},
		{"crops-estimate", []string{"crops", "estimate", "--merge", parcels}},
		{"crops-estimate-json", []string{"crops", "estimate", "--merge", "--format", "json", parcels}},
		{"crops-estimate-90", []string{"crops", "estimate", "--confidence", "90", "--format", "csv", parcels}},
		{"crops-estimate-none", []string{"crops", "estimate", figures}},
		{"crops-estimate-level", []string{"crops", "estimate", "--confidence", "100", parcels}},
		{"crops-overlaps", []string{"crops", "overlaps", "--format", "csv", "--least", "0.05", parcels}},
		{"crops-overlaps-border", []string{"crops", "overlaps", "--border", "clean.json", parcels}},
		{"crops-sample-seed", []string{"crops", "sample", "--units", "40", parcels}},
		{"crops-two", []string{"crops", "surplus", figures, parcels}},
		{"import-alone", []string{"import", "geojson", "nowhere.geojson"}},
		{"export-nowhere", []string{"export", "csv", "nowhere.json"}},
		{"help-crops", []string{"crops", "--help"}},
		{"help-crops-sample", []string{"crops", "sample", "--help"}},
		{"help-import-csv", []string{"import", "csv", "--help"}},
		{"help-export-geojson", []string{"export", "geojson", "--help"}},
		{"help-export-stix", []string{"export", "stix", "--help"}},
		{"help-import-odk", []string{"import", "odk", "--help"}},
		{"help-form-verification", []string{"form", "verification", "--help"}},
		{"form-none", []string{"form", "verification", parcels}},
	} {
		for _, lang := range []string{"es", "en"} {
			t.Run(test.name+"-"+lang, func(t *testing.T) {
				out, err, code := call(lang, "", test.args...)
				got := fmt.Sprintf("$ mixta %s\n%s", strings.Join(test.args, " "), out)
				if err != "" {
					got += "--- stderr\n" + err
				}
				golden(t, filepath.Join("golden", test.name+"."+lang+".txt"), got+fmt.Sprintf("--- exit %d\n", code))
			})
		}
	}
}

// No figure comes of a file that is not valid: neither of one that is cut
// short nor of one with a record that is wrong.
func TestCropsInvalid(t *testing.T) {
	whole, err := os.ReadFile("../../examples/coca-monitoring/parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	for what, text := range map[string]string{
		"cut short":      string(whole[:len(whole)/2]),
		"cut at the end": string(whole[:len(whole)-4]),
		"a wrong class":  strings.Replace(string(whole), `"class":"coca-young"`, `"class":"Coca young"`, 1),
	} {
		for _, args := range [][]string{{"estimate"}, {"surplus"}, {"overlaps"}, {"sample", "--seed", "x"}} {
			out, err, code := call("en", text, append(append([]string{"crops"}, args...), "-")...)
			if out != "" || code != cli.ExitFindings || !strings.Contains(err, "<stdin> is not valid (errors: ") {
				t.Errorf("%s, %s: exit %d, %q, %q", what, args, code, err, out)
			}
		}
	}
}

// A title that would drive a terminal is shown without doing so.
func TestEstimateTitle(t *testing.T) {
	whole, err := os.ReadFile("../../examples/coca-monitoring/parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"text", "json", "csv"} {
		out, stderr, code := call("en", strings.Replace(string(whole), "Synthetic survey: Apolo", `Synthetic \u001b[31m`, 1), "crops", "estimate", "--format", format, "-")
		if code != cli.ExitClean || strings.Contains(out, "\x1b") || !strings.Contains(out, "Synthetic \ufffd[31m") {
			t.Errorf("%s: exit %d\n%s%.300s", format, code, stderr, out)
		}
	}
}

// TestSample: what is drawn is a file that stands, and the same seed draws it
// again.
func TestSample(t *testing.T) {
	t.Chdir("testdata")
	args := []string{"crops", "sample", "--seed", "acta", "--units", "30", monitoring + "parcels.json"}
	out, err, code := call("en", "", args...)
	if code != cli.ExitClean {
		t.Fatal(err)
	}
	file, fault := mixta.Read(strings.NewReader(out))
	if fault != nil || len(file.Verifications) <= 120 || !strings.Contains(err, fmt.Sprintf("pending: %d; ", len(file.Verifications)-120)) || strings.Contains(err, "already verified: 0") {
		t.Fatalf("%d verifications, %v", len(file.Verifications), fault)
	}
	if n := strings.Count(err, "has verified units from another draw (seed \"acta de ejemplo 2024-11-15 "); n != 2 {
		t.Errorf("%d surveys have units of another draw, want 2: %s", n, err)
	}
	if _, err, _ := call("en", "", "crops", "sample", "--seed", "acta de ejemplo 2024-11-15 BO", "--units", "30", monitoring+"parcels.json"); strings.Count(err, "another draw") != 1 || !strings.Contains(err, "ejemplo 2024-11-15 PE") {
		t.Errorf("the same seed is no other draw: %s", err)
	}
	again, _, _ := call("en", "", args...)
	if _, body, _ := strings.Cut(out, "\n\"methods\""); !strings.HasSuffix(again, body) {
		t.Error("the same seed draws others")
	}
}

// TestExportImport: parcels taken out and in again are those that the file has
// already: nothing changes.
func TestExportImport(t *testing.T) {
	t.Chdir("testdata")
	b, err := os.ReadFile(monitoring + "parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	whole := string(b)
	records := func(file string) string { // what follows the envelope
		_, body, _ := strings.Cut(file, "\n\"methods\"")
		return body
	}
	for _, format := range []string{"geojson", "csv"} {
		out, noticed, code := call("en", "", "export", format, monitoring+"parcels.json")
		if code != cli.ExitClean || noticed != "" {
			t.Fatalf("%s: %d %s", format, code, noticed)
		}
		again, noticed, code := call("en", out, "import", format, "--into", monitoring+"parcels.json", "--survey", "0193e000-0000-7000-8000-000000000002", "-")
		if code != cli.ExitClean || noticed != "mixta: <stdin>: records that were already there: 500\n" || records(again) != records(whole) {
			t.Errorf("%s: exit %d, or other records: %s", format, code, noticed)
		}
	}
	plot := "WKT;declared;class;id\n\"POLYGON ((-68.4 -14.6,-68.3996 -14.6,-68.3996 -14.5995,-68.4 -14.5995,-68.4 -14.6))\";0,2384;coca-production;0193e000-0000-7000-8000-00000000ffff\nx;1;forest;\n"
	out, noticed, code := call("es", plot, "import", "csv", "--into", monitoring+"parcels.json", "--survey", "0193e000-0000-7000-8000-000000000002", "--locale", "es-BO", "-")
	if code != cli.ExitFindings || !strings.Contains(noticed, "convert.polygon") || !strings.Contains(noticed, "convert.row") {
		t.Errorf("%d %s", code, noticed)
	}
	if file, err := mixta.Read(strings.NewReader(out)); err != nil || len(file.Parcels) != 501 {
		t.Errorf("%v", err)
	}
}

// TestOverlapsTwice: what is counted twice is coca on both maps, at one date,
// and each piece of ground once.
func TestOverlapsTwice(t *testing.T) {
	f, err := os.Open("../../examples/coca-monitoring/parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	file, err := mixta.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	file.Verifications = nil
	plot := func(n, survey int, from, to float64, class crops.Class) crops.Parcel {
		p := file.Parcels[0]
		p.ID, p.Survey, p.Class, p.Cover, p.Declared, p.Region = record.ID(fmt.Sprintf("0199a000-0000-7000-8000-%012d", n)), record.SurveyRef(file.Surveys[survey].ID), class, "", nil, ""
		p.Unit, p.ProtectedArea, p.Status = "", "", nil
		p.Geometry.Coordinates = []record.Rings{{{{from, -14.5}, {to, -14.5}, {to, -14.498}, {from, -14.498}, {from, -14.5}}}}
		return p
	}
	for _, c := range []struct {
		name    string
		date    record.Date // of the Peruvian survey
		parcels []crops.Parcel
		out     string
		note    string
	}{
		{"piled", "2024-12-31", []crops.Parcel{plot(1, 0, -69, -68.998, crops.ClassProduction), plot(2, 1, -69, -68.999, crops.ClassProduction), plot(3, 1, -68.999999, -68.998999, crops.ClassYoung)},
			"2.385,50,100,on both maps", ",,2.4,,,\"in all, counted twice as coca on 2024-12-31\",\r\n,,,,,,\"on 2024-12-31, pairs: 2; of coca on both maps: 2; that could not be computed: 0\""},
		{"no coca", "2024-12-31", []crops.Parcel{plot(1, 0, -69, -68.998, crops.ClassOtherCrop), plot(2, 1, -69, -68.998, crops.ClassProduction)},
			`on both maps, as ""other-crop"" and as ""coca-production"": not counted`, ",,0.0,,,\"in all, counted twice as coca on 2024-12-31\""},
		{"other date", "2023-12-31", []crops.Parcel{plot(1, 0, -69, -68.998, crops.ClassProduction), plot(2, 1, -69, -68.998, crops.ClassProduction)},
			"", "on 2023-12-31 only one side has parcels: parcels of different dates are not compared\r\n,,,,,,on 2024-12-31 only one side"},
	} {
		file.Surveys[1].ReferenceDate, file.Parcels, file.Images = c.date, c.parcels, nil
		for i := range file.Parcels {
			file.Parcels[i].Image = ""
		}
		var text bytes.Buffer
		if err := file.Write(&text); err != nil {
			t.Fatal(c.name, err)
		}
		out, stderr, code := call("en", text.String(), "crops", "overlaps", "--format", "csv", "-")
		if code != cli.ExitClean || !strings.Contains(out, c.out) || c.out == "" && strings.Contains(out, "on both maps") || !strings.Contains(out, c.note) {
			t.Errorf("%s: exit %d\n%s%s", c.name, code, out, stderr)
		}
	}
}

// TestReductionsTogether: what the figure of a year includes is not added to it, in the
// table, the turnover and the report; exercises are added up by themselves, and so is
// what lies in no country that is stated.
func TestReductionsTogether(t *testing.T) {
	b, err := os.ReadFile("../../examples/coca-monitoring/figures.json")
	if err != nil {
		t.Fatal(err)
	}
	add := ""
	for n, r := range []string{
		`"kind":"eradication","by":"BO-FTC","territory":{"subdivision":"BO-L"},"period":{"from":"2022-11-01","to":"2023-01-31"},"declared":300`,
		`"kind":"rationalisation","by":"BO-FTC","territory":{"country":"BO"},"period":{"from":"2022-01-01","to":"2022-12-31"},"declared":9000`,
		`"kind":"rationalisation","by":"BO-FTC","territory":{"country":"BO"},"period":{"from":"2017-01-01","to":"2017-06-30"},"declared":10.5`,
		`"kind":"eradication","by":"BO-FTC","territory":{"country":"BO"},"period":{"from":"2017-01-01","to":"2017-12-31"},"declared":20`,
		`"exercise":true,"kind":"eradication","by":"PE-CORAH","territory":{"country":"PE"},"period":{"from":"2022-01-01","to":"2022-12-31"},"declared":7`,
		`"kind":"rationalisation","by":"PE-DEVIDA","territory":{"name":"Trapecio"},"period":{"from":"2022-01-01","to":"2022-12-31"},"declared":8`,
	} {
		exercise, r := strings.Contains(r, `"exercise":true,`), strings.TrimPrefix(r, `"exercise":true,`)
		head := fmt.Sprintf(`{"id":"0193d000-0000-7000-8000-0000000000%d","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2025-12-31T12:00:00-04:00",`, 90+n)
		if exercise {
			head += `"exercise":true,`
		}
		add += ",\n" + head + `"marking":{"tlp":"CLEAR"},` + r + "}"
	}
	file := strings.Replace(string(b), "\n],\n\"yields\"", add+"\n],\n\"yields\"", 1)
	for lang, want := range map[string][]string{
		"en": {
			"2017: reduction, 30.5 ha — Bolivia: 30.5 ha of «racionalización, erradicación»\n",
			"2022: reduction, 31650.68 ha — Bolivia: 10023 ha of «racionalización/erradicación (R/E)»; Perú: 21627.68 ha of «erradicación»\n",
			"2022, EXERCISE: reduction, 7 ha — Perú: 7 ha of «erradicación»\n",
			"2022: reduction, 8 ha — –: 8 ha of «rationalisation»\n",
			"2022–2023: reduction, 300 ha — Bolivia: 300 ha of «erradicación» until 2023-01-31\n",
			"is included, or may be, in that of Bolivia (2022-01-01/2022-12-31, rationalisation and eradication): it is not added\n",
		},
		"es": {
			"2022, SIMULACRO: reducción, 7 ha — Perú: 7 ha de «erradicación»\n",
			"está, o puede estar, incluida en la de Bolivia (2022-01-01/2022-12-31, racionalización y erradicación): no se suma\n",
			"2022–2023: reducción, 300 ha — Bolivia: 300 ha de «erradicación» hasta el 2023-01-31\n",
		},
	} {
		out, stderr, code := call(lang, file, "crops", "reductions", "-")
		said := strings.ReplaceAll(out, "\n  ", " ")
		for _, w := range want {
			if !strings.Contains(said, w) || code != 0 {
				t.Errorf("%s: %d %s: %q is not in\n%s", lang, code, stderr, w, out)
			}
		}
	}
	out, _, _ := call("en", file, "crops", "turnover", "-", "--format", "csv")
	if !strings.Contains(out, "Bolivia,2021-12-31,2022-12-31,,-600,10023,9423,0,") || !strings.Contains(out, "Perú,2021-12-31,2022-12-31,,14327,21627.68,35954.68,0,") {
		t.Error(out)
	}
}
