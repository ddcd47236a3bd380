// Command generate writes a survey of coca parcels on both sides of the border
// between Apolo and San Pedro de Putina Punco. All of it is made up: every
// record says exercise. The same number and seed give the same bytes.
//
//	go run ./examples/coca-monitoring/generate -parcels 500 -verify 60 > parcels.json
//	go run ./examples/coca-monitoring/generate -parcels 1000000 > million.json
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

func main() {
	log.SetFlags(0)
	parcels := flag.Int("parcels", 500, "how many parcels, of both sides together")
	verify := flag.Int("verify", 0, "how many of each side to verify")
	seed := flag.Uint64("seed", 2024, "the seed")
	flag.Parse()
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	err := generate(out, *parcels, *verify, *seed)
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		log.Fatal(err)
	}
}

// generate writes the file: methods, surveys, images, parcels, verifications.
func generate(w io.Writer, parcels, verify int, seed uint64) error {
	out := mixta.NewWriter(w, mixta.Envelope{
		ID: id(0), Sender: record.VDSSC, Recipient: record.DEVIDA, Issued: issued, Sequence: 1, Marking: marking,
		Subject: record.Text{ES: "Relevamiento sintético de parcelas", EN: "Synthetic survey of parcels"},
	})
	put := func(r mixta.Record) error {
		if err := out.Put(r); err != nil {
			return fmt.Errorf("%s: %w", r.Head().ID, err)
		}
		return nil
	}
	for _, r := range frame() {
		if err := put(r); err != nil {
			return err
		}
	}
	land := newLand(parcels, seed)
	sides := map[record.SurveyRef][]crops.Parcel{}
	for n := range parcels {
		p := land.parcel(n)
		if err := put(&p); err != nil {
			return err
		}
		if verify > 0 {
			sides[p.Survey] = append(sides[p.Survey], p)
		}
	}
	if verify > 0 {
		drawn, err := land.verifications(sides, verify)
		if err != nil {
			return err
		}
		for i := range drawn {
			if err := put(&drawn[i]); err != nil {
				return err
			}
		}
	}
	return out.Close()
}
