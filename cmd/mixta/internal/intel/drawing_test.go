package intel

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/intel/network"
	"github.com/comision-mixta/mixta/record"
)

func number(n int) record.ID { return record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n)) }

func subject(n int, kind intel.SubjectKind, name string) intel.Subject {
	s := intel.Subject{Kind: kind}
	s.ID, s.Version = number(n), record.Version{"BO": 1}
	if name != "" {
		s.Names = []intel.Name{{Text: name}}
	}
	return s
}

func link(n, from, to int, scheme intel.Scheme, source intel.SourceGrade, information intel.InformationGrade) intel.Link {
	l := intel.Link{From: record.SubjectRef(number(from)), To: record.SubjectRef(number(to)), Role: intel.ContactOf, Grading: intel.Grading{Scheme: scheme, Source: source, Information: information}}
	l.ID, l.Version = number(n), record.Version{"BO": 1}
	return l
}

func TestNetworkText(t *testing.T) {
	subjects := []intel.Subject{subject(4, intel.KindAircraft, "CP-0000"), subject(2, intel.KindPerson, "Persona Inventada"), subject(1, intel.KindOrganisation, "Grupo"), subject(3, intel.KindSite, ""), subject(5, intel.KindVessel, "Bote")}
	n := network.New(subjects, []intel.Link{
		link(101, 1, 3, intel.Admiralty, "A", "4"), link(102, 1, 2, intel.Admiralty, "C", "2"),
		link(103, 3, 2, intel.Admiralty, "B", "1"), link(104, 3, 4, intel.Admiralty, "F", "6"),
	})
	want := "Grupo 1 – entidades: 4, vínculos: 4\n" +
		"* organización «Grupo» – contacto → persona natural 00000002-0000-4000-8000-000000000000 (C2)\n" +
		"  organización «Grupo» – contacto → sitio 00000003-0000-4000-8000-000000000000 (A4)\n" +
		"* sitio 00000003-0000-4000-8000-000000000000 – contacto → persona natural 00000002-0000-4000-8000-000000000000 (B1)\n" +
		"* sitio 00000003-0000-4000-8000-000000000000 – contacto → aeronave «CP-0000» (F6)\n" +
		"Sin vínculos: 1\n"
	var b strings.Builder
	p := print.Printer{Out: &b, Err: io.Discard, Lang: check.ES, Format: print.Text, Width: 100}
	if err := p.Print(print.Result{Text: func(p *print.Page) { writeNetwork(p, n) }}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	if strings.Contains(b.String(), "Persona Inventada") {
		t.Error("a person is named")
	}
}

func TestNetworkDrawings(t *testing.T) {
	n := network.New([]intel.Subject{subject(1, intel.KindOrganisation, `"Grupo" \ uno`+"\n")}, []intel.Link{link(101, 1, 2, intel.UK3x5x2, "1", "B")})
	var dot strings.Builder
	if err := writeDOT(&dot, n, check.ES); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"00000001-0000-4000-8000-000000000000" [label="organización «\"Grupo\" \\ uno�»"];`,
		`"00000001-0000-4000-8000-000000000000" -> "00000002-0000-4000-8000-000000000000" [label="contacto 3x5x2 1B", style=solid];`} {
		if !strings.Contains(dot.String(), want) {
			t.Errorf("%s is not in\n%s", want, dot.String())
		}
	}
	b, err := networkJSON(n)
	if err != nil {
		t.Fatal(err)
	}
	var back drawing
	if err := json.Unmarshal(b, &back); err != nil || len(back.Groups) != 1 || !back.Groups[0].Links[0].Strongest || back.Alone == nil {
		t.Errorf("%v %+v", err, back)
	}
	if writeDOT(failing{}, n, check.ES) == nil {
		t.Error("a writer that fails is not reported")
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }
