package blind_test

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// Bolivia asks about two aircraft; Peru holds one of them. Files and signatures are
// left out.
func Example() {
	about := []blind.Topic{blind.Craft}
	aircraft := func(id record.ID, by record.Actor, mark string) *intel.Subject {
		s := &intel.Subject{Header: record.NewHeader(id, by, "2023-04-10T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}), Kind: intel.KindAircraft}
		s.Identifiers = []intel.Identifier{{Scheme: intel.SchemeRegistration, Country: "BO", Value: mark}}
		return s
	}
	mine := append(blind.Items(aircraft("00000001-0000-4000-8000-000000000000", "BO-FELCN", "CP-0001"), "BO-FELCN", about),
		blind.Items(aircraft("00000002-0000-4000-8000-000000000000", "BO-FELCN", "CP-0002"), "BO-FELCN", about)...)
	theirs, _ := blind.Listed(aircraft("00000003-0000-4000-8000-000000000000", "PE-DIRANDRO", "cp 0002"), "PE-DIRANDRO", "BO-FELCN", about)

	key, err := blind.NewKey("PE-DIRANDRO") // its public part was handed over in person
	if err != nil {
		fmt.Println(err)
		return
	}
	q := &blind.Question{ID: record.NewSecretID(), Sender: "BO-FELCN", Recipient: key.Actor, Issued: "2023-04-11T09:00:00-04:00", Asked: new(int64),
		Purpose: record.Text{ES: "Boletín trimestral."}, Authority: record.Authority{Actor: "BO-FELCN", Law: "Ley 913"},
		Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}, About: about, Key: key.Public}
	blinds, err := q.Ask(context.Background(), mine, blind.NewSecret())
	if err != nil {
		fmt.Println(err)
		return
	}
	question, err := q.Bytes() // to be signed and sent
	if err != nil {
		fmt.Println(err)
		return
	}

	h := sha256.New()
	h.Write(question)
	a := &blind.Answer{Issued: "2023-04-12T09:00:00-05:00", Authority: record.Authority{Actor: "PE-DIRANDRO", Law: "DL 1241"}, Marking: q.Marking}
	if _, err := key.Answer(context.Background(), q, record.DigestOf(h), theirs, a); err != nil {
		fmt.Println(err)
		return
	}

	hits, report, err := blinds.Read(context.Background(), a)
	if err != nil || !report.OK() {
		fmt.Println(err, report.Findings)
		return
	}
	for _, h := range hits {
		fmt.Println("ask for what is known of", h.Kind, h.Record)
	}
	// Output: ask for what is known of subject 00000002-0000-4000-8000-000000000000
}
