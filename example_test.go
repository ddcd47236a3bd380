package mixta_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Read a file and go through what it holds.
func ExampleRead() {
	in, err := os.Open("examples/ix-meeting/ix-meeting.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer in.Close()
	file, err := mixta.Read(in)
	if err != nil {
		fmt.Println(err) // the first error; the report in it has all
		return
	}
	fmt.Println(file.Envelope.Sender, "to", file.Envelope.Recipient)
	fmt.Println(len(file.Meetings), "meetings,", len(file.Actions), "actions")
	for r := range file.All() {
		fmt.Println(mixta.Title(r, check.EN))
		break
	}
	// Output:
	// CM-BOPE to UNODC
	// 10 meetings, 9 actions
	// meeting III
}

// built is a first file of VDSSC, of Bolivia, to DEVIDA, of Peru: a meeting, the plan
// that it agreed on and one of its actions.
func built() *mixta.File {
	head := func(kind string, number string) record.Header {
		return record.Header{
			ID:      record.LocalID(record.VDSSC, kind, number),
			Version: record.Version{record.VDSSC: 1},
			Issuer:  record.VDSSC, Issued: "2026-03-02T09:00:00-04:00",
			Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}},
		}
	}
	m := plan.Meeting{Header: head("meeting", "T-4"), Session: plan.Technical, Held: "2026-02-26"}
	p := plan.Plan{Header: head("plan", "2026"), Meeting: record.MeetingRef(m.ID), Title: record.Text{ES: "Plan operativo 2026"}, Period: record.Period{From: "2026-01-01", To: "2026-12-31"}}
	a := plan.Action{Header: head("action", "17"), Plan: record.PlanRef(p.ID), Number: 17, Area: plan.AreaControl, Due: "2026-06-30",
		Text: record.Text{ES: "Intercambiar información sobre vuelos irregulares."}}
	file := &mixta.File{Envelope: mixta.Envelope{ID: record.LocalID(record.VDSSC, "file", "1"), Sender: record.VDSSC, Recipient: record.DEVIDA,
		Issued: "2026-03-02T10:00:00-04:00", Sequence: 1}}
	file.Add(&m, &p, &a)
	return file
}

// Build a file. Nothing is written of one that its recipient would refuse.
func ExampleFile_Write() {
	file := built()
	var out bytes.Buffer
	if err := file.Write(&out); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Count(out.String(), "\n"), "lines")

	file.Actions[0].Due = "2026-06-31"
	var invalid *check.InvalidError
	if err := file.Write(&out); errors.As(err, &invalid) {
		for _, f := range invalid.Report.Findings {
			fmt.Println(f.Pointer, f.Rule.ID, f.Message(check.EN))
		}
	}
	// Output:
	// 11 lines
	// /actions/0/due record.when.real must be a day that exists; got "2026-06-31"
}

// Validate what somebody sent: all that is wrong, each in its place.
func ExampleValidate() {
	text := `{"mixta":"1.0",
"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03","marking":{"tlp":"CLEAR"}},
"withdrawals":[{"id":"","version":{"BO-VDSSC":2},"issuer":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"},"kind":"plan"}]}`
	report, err := mixta.Validate(strings.NewReader(text))
	if err != nil {
		fmt.Println(err) // the bytes could not be had
		return
	}
	for _, f := range report.Findings {
		fmt.Printf("%d:%d %s\n", f.Line, f.Column, f.Message(check.ES))
	}
	fmt.Println(report.OK(), report.Count(check.Error))
	// Output:
	// 2:110 debe tener esta forma: un instante con su diferencia respecto a UTC (RFC 3339), conservado tal como se escribió: «2022-10-03T09:00:00-04:00»; dice "2022-10-03"
	// 3:16 debe figurar: el campo "authority" es obligatorio
	// 3:16 debe figurar: el campo "reason" es obligatorio
	// 3:22 debe figurar y no estar vacío: identifica un registro: un UUID (RFC 9562) en minúsculas
	// false 4
}

// The first file of a channel may refer to what the other side sent before.
func ExampleWithKnownFiles() {
	theirs := built()
	action := theirs.Actions[0]
	p := plan.Progress{
		Header: record.Header{ID: record.LocalID(record.DEVIDA, "progress", "1"), Version: record.Version{record.DEVIDA: 1},
			Issuer: record.DEVIDA, Issued: "2026-07-01T09:00:00-05:00", Marking: action.Marking},
		Action: record.ActionRef(action.ID), Scope: plan.ScopePE, AsOf: "2026-06-30", Status: plan.Ongoing,
	}
	ours := &mixta.File{Envelope: mixta.Envelope{ID: record.LocalID(record.DEVIDA, "file", "1"), Sender: record.DEVIDA, Recipient: record.VDSSC,
		Issued: "2026-07-01T10:00:00-05:00", Sequence: 1}}
	ours.Add(&p)
	var out bytes.Buffer
	fmt.Println(ours.Write(&out))
	fmt.Println(ours.Write(&out, mixta.WithKnownFiles(theirs)))
	// Output:
	// /progress/0/action: file.reference: must be the id of a record of kind action in this file or an earlier one of its channel: there is none
	// <nil>
}

// Write a file of any length record by record, as a database gives them. The
// envelope needs no marking: the Writer finds it.
func ExampleWriter() {
	rows := built() // in place of a query
	var out bytes.Buffer
	w := mixta.NewWriter(&out, rows.Envelope)
	for r := range rows.All() {
		if err := w.Put(r); err != nil {
			fmt.Println(err) // this record is refused; others may follow
		}
	}
	if err := w.Close(); err != nil {
		fmt.Println(err)
		return
	}
	file, err := mixta.Read(&out)
	fmt.Println(file.Envelope.Marking, err)
	// Output:
	// TLP:AMBER BO PE <nil>
}
