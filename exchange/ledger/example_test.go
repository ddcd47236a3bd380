package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// daily is the job that each side runs once a day: it takes in what has come, puts
// what is new at home into the state, and sends what the other side lacks.
func daily(ctx context.Context, x *ledger.Exchange, to record.Actor, news ...mixta.Record) error {
	came, err := x.Inbox(ctx) // checks, merges, answers
	if err != nil {
		return err
	}
	for _, f := range came.Files {
		fmt.Printf("%s has %s: accepted %v\n", x.Actor, f.Name, f.Accepted())
	}
	if _, err := x.Put(ctx, news...); err != nil {
		return err
	}
	sent, err := x.Send(ctx, ledger.Outgoing{To: to})
	if errors.Is(err, ledger.ErrNothing) {
		return nil
	} else if err != nil {
		return err
	}
	fmt.Printf("%s sends %s: %d versions\n", x.Actor, sent.Name, sent.Records)
	return nil
}

// Bolivia issues a meeting, a row of its database, and Peru takes it into its own. What carries the files between the
// folders, here a copy, is not the package's business.
func Example_daily() {
	ctx := context.Background()
	bolivia := &ledger.Exchange{Actor: "BO-VDSSC", Store: folder(), At: "2022-10-03T09:00:00-04:00"}
	peru := &ledger.Exchange{Actor: "PE-DEVIDA", Store: folder(), At: "2022-10-04T09:00:00-05:00"}

	var news []mixta.Record
	for _, r := range []row{{9, "2022-09-29"}} { // SELECT ordinal, held FROM meetings
		news = append(news, r.record())
	}
	if err := daily(ctx, bolivia, peru.Actor, news...); err != nil {
		log.Fatal(err)
	}
	carry("BO-VDSSC-PE-DEVIDA-0001.json", bolivia, peru)
	if err := daily(ctx, peru, bolivia.Actor); err != nil {
		log.Fatal(err)
	}
	carry("PE-DEVIDA-BO-VDSSC-0001.json", peru, bolivia)
	if err := daily(ctx, bolivia, peru.Actor); err != nil {
		log.Fatal(err)
	}
	state, err := peru.State(ctx)
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range state.Meetings { // INSERT INTO meetings …
		fmt.Println(mixta.Title(&m, check.EN), row{m.Ordinal, m.Held})
	}

	// Output:
	// BO-VDSSC sends BO-VDSSC-PE-DEVIDA-0001.json: 1 versions
	// PE-DEVIDA has BO-VDSSC-PE-DEVIDA-0001.json: accepted true
	// PE-DEVIDA sends PE-DEVIDA-BO-VDSSC-0001.json: 1 versions
	// BO-VDSSC has PE-DEVIDA-BO-VDSSC-0001.json: accepted true
	// meeting IX {9 2022-09-29}
}

// Bolivia sends three files; the second is lost on the way. Peru's inbox takes
// what came and answers it. Nothing of the content is missing, as each file has all
// that was not receipted yet; the account of the folder names the lost one.
func Example() {
	ctx := context.Background()
	bolivia := &ledger.Exchange{Actor: "BO-VDSSC", Store: folder(), At: "2022-10-03T09:00:00-04:00"}
	peru := &ledger.Exchange{Actor: "PE-DEVIDA", Store: folder(), At: "2022-10-04T09:00:00-05:00"}
	for n := int64(1); n <= 3; n++ {
		if _, err := bolivia.Put(ctx, row{n, "2022-09-29"}.record()); err != nil {
			log.Fatal(err)
		}
		sent, err := bolivia.Send(ctx, ledger.Outgoing{To: peru.Actor})
		if err != nil {
			log.Fatal(err)
		}
		if n != 2 {
			carry(sent.Name, bolivia, peru)
		}
	}
	came, err := peru.Inbox(ctx)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range came.Files {
		fmt.Println(f.Name, f.Receipt.Outcome)
	}
	fmt.Printf("%d versions\n", came.Records)
	for _, f := range came.Ledger.Report.Findings {
		fmt.Println(f.Rule.ID+":", f.Message(check.EN))
	}

	// Output:
	// BO-VDSSC-PE-DEVIDA-0001.json accepted
	// BO-VDSSC-PE-DEVIDA-0003.json accepted
	// 3 versions
	// ledger.gap: must be present: number 2 of BO-VDSSC → PE-DEVIDA is missing
}

// row is a meeting as a national system keeps it.
type row struct {
	ordinal int64
	held    record.When
}

// record returns the meeting, of an exercise, as Bolivia issues it.
func (r row) record() *plan.Meeting {
	m, err := versions.First(&plan.Meeting{
		Header: record.Header{ID: record.LocalID("BO-VDSSC", "meeting", fmt.Sprint(r.ordinal)), Exercise: true, Joint: true,
			Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}},
		Ordinal: r.ordinal, Session: plan.Ordinary, Held: r.held,
	}, versions.Issue{By: "BO-VDSSC", At: "2022-10-01T18:00:00-04:00"})
	if err != nil {
		log.Fatal(err)
	}
	return m
}

func folder() ledger.Folder {
	dir, err := os.MkdirTemp("", "ledger")
	if err != nil {
		log.Fatal(err)
	}
	return ledger.Folder{Dir: dir}
}

// carry brings a file from one side to the other.
func carry(name string, from, to *ledger.Exchange) {
	b, err := os.ReadFile(filepath.Join(from.Store.(ledger.Folder).Dir, name))
	if err == nil {
		err = os.WriteFile(filepath.Join(to.Store.(ledger.Folder).Dir, name), b, 0o600)
	}
	if err != nil {
		log.Fatal(err)
	}
}
