// Command blind measures comparing without lists: as many items on either side, 17
// of them on both, through the three files.
//
//	cd bench && go run ./blind -items 10000,100000,1000000
//
// Seconds are of the processor, of all cores together. It fails if the hits are not
// the 17.
package main

import (
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"log"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/record"
)

const planted = 17

func main() {
	log.SetFlags(0)
	sizes := flag.String("items", "10000,100000", "how many items each side has, separated by commas")
	flag.Parse()
	fmt.Printf("%9s %10s %10s %10s %14s %14s %14s %5s\n", "items", "ask s", "answer s", "read s", "question B", "answer B", "kept B", "hits")
	for s := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(s)
		if err == nil && n >= planted {
			err = measure(n)
		}
		if err != nil || n < planted {
			log.Fatal(s, ": ", err)
		}
	}
}

// itemsOf returns n items, the first of which is number from.
func itemsOf(from, n int) []blind.Item {
	items := make([]blind.Item, n)
	for i := range items {
		items[i] = blind.Item{Input: fmt.Sprintf("subject/vehicle/vin//%017d", from+i), Kind: "subject",
			Record: record.ID(fmt.Sprintf("%08x-0000-4000-8000-000000000000", from+i))}
	}
	return items
}

// clock tells the seconds of the processor between its calls.
type clock struct{ last time.Duration }

func (c *clock) seconds() float64 {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		log.Fatal(err)
	}
	now := time.Duration(use.Utime.Nano() + use.Stime.Nano())
	defer func() { c.last = now }()
	return (now - c.last).Seconds()
}

func measure(n int) error {
	ctx := context.Background()
	mine, theirs := itemsOf(0, n), itemsOf(n-planted, n)
	key, err := blind.NewKey("PE-DIRANDRO")
	if err != nil {
		return err
	}
	marking := record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}
	var c clock
	c.seconds()

	q := &blind.Question{ID: record.NewSecretID(), Sender: "BO-FELCN", Recipient: key.Actor, Issued: "2026-01-01T00:00:00Z", Asked: new(int64),
		Purpose: record.Text{ES: "Medición."}, Authority: record.Authority{Actor: "BO-FELCN", Law: "Ley 913"}, Marking: marking, About: []blind.Topic{blind.Craft}, Key: key.Public}
	kept, err := q.Ask(ctx, mine, blind.NewSecret())
	if err != nil {
		return err
	}
	question, err := q.Bytes()
	if err != nil {
		return err
	}
	secret, err := kept.Bytes()
	if err != nil {
		return err
	}
	asked := c.seconds()

	q, report := blind.ParseQuestion(question)
	if err := report.Err(); err != nil {
		return err
	}
	h := sha256.New()
	h.Write(question)
	a := &blind.Answer{Issued: "2026-01-02T00:00:00Z", Authority: record.Authority{Actor: key.Actor, Law: "DL 1241"}, Marking: marking}
	if _, err := key.Answer(ctx, q, record.DigestOf(h), theirs, a); err != nil {
		return err
	}
	answer, err := a.Bytes()
	if err != nil {
		return err
	}
	answered := c.seconds()

	hits, err := read(ctx, secret, answer)
	if err != nil {
		return err
	}
	fmt.Printf("%9d %10.1f %10.1f %10.1f %14d %14d %14d %5d\n", n, asked, answered, c.seconds(), len(question), len(answer), len(secret), len(hits))
	if len(hits) != planted {
		return fmt.Errorf("%d hits", len(hits))
	}
	return nil
}

// read reads an answer from the files.
func read(ctx context.Context, secret, answer []byte) ([]blind.Item, error) {
	kept, report := blind.ParseBlinds(secret)
	a, more := blind.ParseAnswer(answer)
	if report.Join(more, 0); !report.OK() {
		return nil, report.Err()
	}
	hits, report, err := kept.Read(ctx, a)
	if err != nil {
		return nil, err
	}
	return hits, report.Err()
}
