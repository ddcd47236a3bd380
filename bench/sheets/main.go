// Command sheets measures what it takes to put many seizures into a book of sheets
// and to read them out of it. With -office it has LibreOffice open and save a book with
// each clean file of the conformance kit, and reads that: nothing may change.
//
//	cd bench && go run ./sheets [-seizures 100000] [-office soffice]
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/bench/internal/setup"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

func main() {
	log.SetFlags(0)
	n := flag.Int("seizures", 100_000, "how many")
	office := flag.String("office", "", "the program of LibreOffice")
	write := flag.String("write", "", "only write a state to this file")
	flag.Parse()
	if *write != "" {
		if err := state(*write, *n); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := run(*n, *office); err != nil {
		log.Fatal(err)
	}
}

func run(n int, office string) error {
	dir, err := os.MkdirTemp("", "sheets")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	at := func(name string) string { return filepath.Join(dir, name) }
	if err := setup.Mixta(at("mixta")); err != nil {
		return err
	}
	if office != "" {
		return saved(dir, office)
	}
	// Linux counts the most memory that a process had before it became another program:
	// this one stays small.
	if out, err := exec.Command(os.Args[0], "-seizures", strconv.Itoa(n), "-write", at("state.json")).CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	for _, args := range [][]string{
		{"validate", at("state.json")},
		{"sheet", "write", at("state.json"), "--out", at("book.xlsx")},
		{"sheet", "read", at("book.xlsx"), "--into", at("state.json")},
		{"sheet", "read", at("book.xlsx"), "--into", at("new.json")},
	} {
		c := exec.Command(at("mixta"), args...)
		began := time.Now()
		out, err := c.CombinedOutput()
		if err != nil {
			return fmt.Errorf("%v: %w\n%s", args, err, out)
		}
		use := c.ProcessState.SysUsage().(*syscall.Rusage)
		fmt.Printf("%-28s %6.1f s, %6.1f s of processor, %5d MiB\n", args[0]+" "+args[1][max(0, len(args[1])-10):]+" "+filepath.Base(args[len(args)-1]),
			time.Since(began).Seconds(), c.ProcessState.UserTime().Seconds()+c.ProcessState.SystemTime().Seconds(), use.Maxrss>>10)
	}
	info, err := os.Stat(at("book.xlsx"))
	if err != nil {
		return err
	}
	fmt.Printf("%d seizures, a book of %d MB\n", n, info.Size()/1e6)
	return nil
}

// saved has books opened and saved by LibreOffice, and reads them.
func saved(dir, office string) error {
	names, err := filepath.Glob("../conformance/clean/*.json")
	if err != nil {
		return err
	}
	for _, name := range names {
		before, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		state, book := filepath.Join(dir, "state.json"), filepath.Join(dir, "book.xlsx")
		if err := os.WriteFile(state, before, 0o600); err != nil {
			return err
		}
		for _, args := range [][]string{
			{filepath.Join(dir, "mixta"), "sheet", "write", state, "--out", book},
			{office, "--headless", "--convert-to", "xlsx", "--outdir", filepath.Join(dir, "saved"), book},
			{filepath.Join(dir, "mixta"), "sheet", "read", filepath.Join(dir, "saved", "book.xlsx"), "--into", state},
		} {
			if out, err := exec.Command(args[0], args[1:]...).CombinedOutput(); err != nil {
				return fmt.Errorf("%v: %w\n%s", args, err, out)
			}
		}
		after, err := os.ReadFile(state)
		if err != nil {
			return err
		}
		fmt.Printf("%-40s unchanged: %t\n", name, string(before) == string(after))
	}
	return nil
}

// state writes a state with so many seizures of two substances each.
func state(name string, n int) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	w := mixta.NewWriter(f, mixta.Envelope{ID: record.NewID(), Sender: record.FELCN, Recipient: record.FELCN, Issued: "2024-01-01T00:00:00-04:00"})
	for i := range n {
		key := fmt.Sprintf("LPZ-%06d", i)
		s := &ops.Seizure{Header: record.NewHeader(record.LocalID(record.FELCN, "seizure", key), record.FELCN, "2024-01-01T00:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}),
			Date: record.Date(time.Date(2023, 1, 1+i%365, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)), Place: record.Place{Name: "Desaguadero", Country: "BO", Unit: "INE-BO:020804"},
			Agency: record.FELCN, CaseNumber: key}
		s.Exercise = true
		s.Aliases = []record.Alias{{By: record.FELCN, Value: key}}
		for k, substance := range []ops.Substance{"cocaine-base", "cannabis-herb"} {
			s.Items = append(s.Items, ops.SeizedItem{Amount: ops.Amount{Substance: substance, Quantity: record.Quantity{Value: new(float64(i%500) + 0.125*float64(k+1)), Unit: "kg"}}, Weighing: "weighed", Test: "field"})
		}
		if err := w.Put(s); err != nil {
			return err
		}
	}
	return w.Close()
}
