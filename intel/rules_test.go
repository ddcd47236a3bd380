package intel_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/intel/match"
	"github.com/comision-mixta/mixta/intel/network"
	"github.com/comision-mixta/mixta/record"
)

// cases are the cases of the kit that are made from this package's clean file.
func cases(t *testing.T) (files [][]byte, changes []conformance.Change) {
	t.Helper()
	for _, c := range conformance.Changes() {
		if c.Base != "intel" {
			continue
		}
		b, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		files, changes = append(files, b), append(changes, c)
	}
	return files, changes
}

// TestSentences holds what a person reads where the exchange is most at risk:
// one finding each, in place, in both languages.
func TestSentences(t *testing.T) {
	clean, err := conformance.Base("intel")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ old, new, pointer, rule, en, es string }{
		{`"sanitised":false`, `"sanitised":false,"marking":{"tlp":"AMBER"}`, "/reports/0/statements/1/marking", "record.marking.nobody",
			"must name in releasable the actors that may have it: TLP:AMBER without names allows nobody",
			"debe nombrar en releasable a los actores que pueden tenerlo: TLP:AMBER sin nombres no lo permite a nadie"},
		{`"handling":["H1","H2","H3"],"originator":"BO-FELCN"`, `"handling":["H2","H3"]`, "/reports/0/statements/0/marking/handling/0", "record.marking.originator",
			`must name the originating organisation: "H2" requires the provider's permission; got "H2"`,
			`debe nombrar el organismo de origen: «H2» exige el permiso de quien proporcionó la información; dice "H2"`},
		{`"status":"identificacion"`, `"status":"hostil"`, "/flights/0/declared/0/status", "intel.flight.status-law",
			`must be a status or stage of the law stated ("PE-LEY-30339"); got "hostil"`,
			`debe ser una condición o etapa de la ley indicada («PE-LEY-30339»); dice "hostil"`},
		{`,"legalBasis":[{"law":"BO-LEY-913","purpose":{"es":"Seguimiento de una condena inventada."}}]`, ``, "/subjects/8/person/legalBasis", "intel.person.legal-basis",
			"must name the law under which the person's data is held",
			"debe nombrar la norma en virtud de la cual se guardan los datos de la persona"},
		{`"answers":["00000201-0000-4000-8000-000000000000"],`, ``, "/requests/0/reports/0", "intel.request.not-named",
			"must be a report that lists this request among those it answers",
			"debe ser un informe que indique esta solicitud entre las que responde"},
		{`"from":"2023-04-01","to":"2023-06-30"`, `"from":"2023-01-01","to":"2023-03-31"`, "/bulletins/1/period", "intel.bulletin.overlap",
			"must not overlap the period of another bulletin of the same issuer and cadence (2023-01-01 to 2023-03-31)",
			"no debe superponerse al período de otro boletín del mismo emisor y periodicidad (2023-01-01 a 2023-03-31)"},
		{`"address":"E8C000"`, `"address":"E94FFF"`, "/flights/0/address", "intel.flight.address-state",
			`must lie in the address block of the State of registry: the address is of BO, the marks are of PE`,
			`debe estar en el bloque de direcciones del Estado de matrícula: la dirección es de BO; las marcas, de PE`},
	} {
		b := strings.Replace(string(clean), tt.old, tt.new, 1)
		if b == string(clean) {
			t.Fatalf("%s is not in the clean file", tt.old)
		}
		report, err := mixta.Validate(strings.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range report.Findings {
			if f := &report.Findings[i]; f.Rule.ID == tt.rule { // what is found besides is in the conformance kit
				got = append(got, f.Pointer, f.Rule.ID, f.Message(check.EN), f.Message(check.ES))
			}
		}
		if diff := cmp.Diff([]string{tt.pointer, tt.rule, tt.en, tt.es}, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// TestStricterStatement: a statement marked RED in a report marked AMBER is no
// finding; it stands in the clean file.
func TestStricterStatement(t *testing.T) {
	clean, err := conformance.Base("intel")
	if err != nil {
		t.Fatal(err)
	}
	file, err := mixta.Read(bytes.NewReader(clean))
	if err != nil {
		t.Fatal(err)
	}
	r := file.Reports[0]
	if r.Marking.TLP != record.Amber || r.Statements[0].Marking.TLP != record.Red {
		t.Errorf("report %s, statement %s", r.Marking.TLP, r.Statements[0].Marking.TLP)
	}
}

// TestNoIdentifierInSentences: what tells a person from others stands in Got
// alone, so that a redacted report can be passed on.
func TestNoIdentifierInSentences(t *testing.T) {
	files, changes := cases(t)
	for i, b := range files {
		file, report, err := mixta.ReadReport(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		var secrets []string
		for _, s := range file.Subjects {
			for _, id := range s.Identifiers {
				secrets = append(secrets, id.Value, id.Normal())
			}
			for _, n := range s.Names {
				secrets = append(secrets, n.Text)
			}
		}
		for _, f := range report.Findings {
			f.Got = ""
			for _, l := range []check.Lang{check.EN, check.ES} {
				for _, s := range secrets {
					if strings.Contains(f.Message(l), s) {
						t.Errorf("%s: %q stands in %q", changes[i].Rule, s, f.Message(l))
					}
				}
			}
		}
	}
}

// TestZeroValues: nothing built in Go makes a check fail otherwise than by
// findings.
func TestZeroValues(t *testing.T) {
	for _, r := range []mixta.Record{new(intel.Report), new(intel.Request), new(intel.Subject), new(intel.Link), new(intel.Flight), new(intel.Bulletin), new(intel.Lesson),
		&intel.Subject{Kind: intel.KindPerson, Person: &intel.Person{}}, &intel.Report{Statements: make([]intel.Statement, 2)},
		&intel.Flight{Crossings: make([]intel.Crossing, 1), Declared: make([]intel.Declaration, 1)}} {
		if report := r.Validate(); report.OK() {
			t.Errorf("%T without anything in it is found valid", r)
		}
	}
	network.New(make([]intel.Subject, 2), make([]intel.Link, 2)).Paths("")
	match.Subjects(make([]intel.Subject, 2), make([]intel.Subject, 2))
	intel.Gaps(make([]intel.Bulletin, 2), record.Period{})
}

// Whether a review is due is judged on the day that the caller names; without one,
// on that of the file, whatever the clock says.
func TestReviewJudgedOn(t *testing.T) {
	file, err := conformance.Base("intel")
	if err != nil {
		t.Fatal(err)
	}
	for today, want := range map[record.Date]int{"": 0, "2024-04-10": 0, "2024-04-11": 2, "2024-04-12": 3, "2023-01-01": 0} {
		rd := mixta.NewReader(bytes.NewReader(file), mixta.WithToday(today))
		n := 0
		for _, f := range rd.Validate(nil).Findings {
			if f.Rule.ID == "intel.subject.review-past" {
				n++
			}
		}
		if n != want {
			t.Errorf("on %q: %d reviews due, want %d", today, n, want)
		}
	}
}
