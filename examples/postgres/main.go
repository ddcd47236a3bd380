// Command postgres is the daily job of a national system that keeps the commission's
// plan in tables of its own: changed rows become versions of records, the other
// side's records become rows, and files come and go, all in one transaction.
//
//	postgres -db postgres://… -as BO-VDSSC -to PE-DEVIDA -in came -out sent
package main

import (
	"context"
	"database/sql"
	"flag"
	"log"
	"os"
	"os/signal"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/record"
)

func main() {
	log.SetFlags(0)
	name := flag.String("db", "nacional.db", "the database: postgres://… or the name of an SQLite file")
	actor := flag.String("as", "BO-VDSSC", "the actor that keeps it")
	to := flag.String("to", "PE-DEVIDA", "the actor that it exchanges with")
	in := flag.String("in", "", "the folder with the files that came")
	out := flag.String("out", "", "the folder for the files to be sent")
	begin := flag.String("begin", "", "a file with the plan, to begin with")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := daily(ctx, *name, record.Actor(*actor), record.Actor(*to), *in, *out, *begin); err != nil {
		log.Fatal(err)
	}
}

// daily does the job once.
func daily(ctx context.Context, name string, actor, to record.Actor, in, out, begin string) error {
	db, err := open(ctx, name)
	if err != nil {
		return err
	}
	defer db.Close()
	if begin != "" {
		if err := db.transaction(ctx, func(tx *sql.Tx) error { return start(ctx, tx, actor, begin) }); err != nil {
			return err
		}
	}
	came, err := readFolder(in)
	if err != nil {
		return err
	}
	if err := db.transaction(ctx, func(tx *sql.Tx) error { return run(ctx, tx, actor, to, came, os.Stdout) }); err != nil {
		return err
	}
	return db.transaction(ctx, func(tx *sql.Tx) error { return publish(ctx, tx, actor, out) })
}

// start puts the records of a file into the state.
func start(ctx context.Context, tx *sql.Tx, actor record.Actor, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	file, err := mixta.Read(f)
	if err != nil {
		return err
	}
	var records []mixta.Record
	for r := range file.All() {
		records = append(records, r)
	}
	_, err = (&ledger.Exchange{Actor: actor, Store: store{tx}}).Put(ctx, records...)
	return err
}
