// Command without-lists has Bolivia ask Peru which of its aircraft, vehicles, flights
// and seizures Peru holds too, and learn nothing else; then both commit to the hour
// of an operation before either shows it, and Peru shows another. Files are
// signed, and carried as they are. Everything that the records say is invented.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

const bolivia, peru record.Actor = "BO-FELCN", "PE-DIRANDRO"

func main() {
	if err := play(".", os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// play plays both parts, with the files of a folder.
func play(dir string, out io.Writer) error {
	s := &stage{out: out, dir: dir, keys: map[record.Actor]*trust.Key{}, believed: trust.New()}
	for _, a := range []record.Actor{bolivia, peru} {
		if err := s.newKey(a); err != nil {
			return err
		}
	}
	if err := s.match(); err != nil {
		return err
	}
	return s.commit()
}

// stage is where the sides meet.
type stage struct {
	out      io.Writer
	dir      string
	keys     map[record.Actor]*trust.Key
	believed *trust.Trust // the keys that the sides have handed each other
}

func (s *stage) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

func (s *stage) newKey(a record.Actor) (err error) {
	if s.keys[a], err = trust.NewKey(trust.EdDSA); err != nil {
		return err
	}
	return s.believed.Add(trust.TrustedKey{Grant: trust.Grant{Actor: a}, Public: s.keys[a].Public(),
		Validity: trust.Validity{From: "2022-01-01T00:00:00Z", Until: "2024-01-01T00:00:00Z"}})
}

// carry signs a file and has the other side verify it; it returns its digest.
func (s *stage) carry(by record.Actor, file interface{ Bytes() ([]byte, error) }) ([]byte, record.Digest, error) {
	b, err := file.Bytes()
	if err != nil {
		return nil, "", err
	}
	digest, err := trust.Digest(bytes.NewReader(b))
	if err != nil {
		return nil, "", err
	}
	signatures, err := trust.Sign(nil, digest, s.keys[by])
	if err != nil {
		return nil, "", err
	}
	v := s.believed.Verify(digest, signatures, time.Date(2023, 5, 1, 0, 0, 0, 0, time.UTC), by)
	return b, digest, v.Report.Err()
}

// records reads all records of a file.
func (s *stage) records(name string) (all []mixta.Record, err error) {
	b, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		return nil, err
	}
	rd := mixta.NewReader(bytes.NewReader(b))
	for r, report := range rd.Records() {
		if err := report.Err(); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, rd.Err()
}

// marking is that of all that goes between the sides.
var marking = record.Marking{TLP: record.Amber, Releasable: []record.Actor{bolivia, peru}}

// match has Bolivia ask, Peru answer, and Bolivia read.
func (s *stage) match() error {
	ctx, about := context.Background(), []blind.Topic{blind.Craft, blind.Seizures}
	key, err := blind.NewKey(peru)
	if err != nil {
		return err
	}
	mine, err := s.records("bo.json")
	if err != nil {
		return err
	}
	var items []blind.Item
	for _, r := range mine {
		items = append(items, blind.Items(r, bolivia, about)...)
	}
	q := &blind.Question{ID: record.NewSecretID(), Sender: bolivia, Recipient: peru, Issued: "2023-04-12T09:00:00-04:00", Asked: new(int64), Exercise: true,
		Purpose: record.Text{ES: "Boletín trimestral."}, Authority: record.Authority{Actor: bolivia, Law: "Ley 913 art. 5"}, Marking: marking, About: about, Key: key.Handed().Public}
	kept, err := q.Ask(ctx, items, blind.NewSecret())
	if err != nil {
		return err
	}
	text, digest, err := s.carry(bolivia, q)
	if err != nil {
		return err
	}
	s.say("%s → %s: a question about %d items, and none of their marks is in it: %v", bolivia, peru, len(q.Elements), !bytes.Contains(text, []byte("0001")))

	account := &blind.Account{}
	if report := account.Judge(q, digest, key, blind.Usual(), time.Date(2023, 4, 13, 9, 0, 0, 0, time.UTC)); !report.OK() {
		return report.Err()
	}
	theirs, err := s.records("pe.json")
	if err != nil {
		return err
	}
	var list []blind.Item
	for _, r := range theirs {
		more, withheld := blind.Listed(r, peru, bolivia, about)
		list = append(list, more...)
		if withheld {
			s.say("%s leaves %s off its list: it is marked %s", peru, mixta.Title(r, "en"), r.Head().Marking)
		}
	}
	a := &blind.Answer{Issued: "2023-04-13T09:00:00-05:00", Authority: record.Authority{Actor: peru, Law: "DL 1241 art. 4"}, Marking: marking}
	listed, err := key.Answer(ctx, q, digest, list, a)
	if err != nil {
		return err
	}
	account.Add(q.Entry(blind.Answered, a.Issued, digest))
	if _, _, err := s.carry(peru, a); err != nil {
		return err
	}
	s.say("%s → %s: %d elements, proven to be made with its key, and %d tags, of which %d are of its list", peru, bolivia, len(a.Elements), len(a.Tags), listed)

	hits, report, err := kept.Read(ctx, a)
	if err != nil {
		return err
	}
	if !report.OK() {
		return report.Err()
	}
	for _, h := range hits {
		s.say("%s asks what %s knows of %s %s", bolivia, peru, h.Kind, h.Record)
	}
	again := account.Judge(q, digest, key, blind.Usual(), time.Date(2023, 4, 14, 9, 0, 0, 0, time.UTC))
	s.say("%s is asked the same again: %s", peru, again.Findings[0].Message("en"))
	return nil
}

// commit has both sides commit to an hour, and Peru show another.
func (s *stage) commit() error {
	hours := map[record.Actor]string{bolivia: "04:30 in La Paz", peru: "03:30 in Lima"}
	sides, kept := map[record.Actor]*commit.Side{}, map[record.Actor]*commit.Kept{}
	other := map[record.Actor]record.Actor{bolivia: peru, peru: bolivia}
	digest := func(text string) record.Digest {
		d, _ := trust.Digest(bytes.NewReader([]byte(text))) // it is in memory
		return d
	}
	for _, a := range []record.Actor{bolivia, peru} {
		c := &commit.Commitment{ID: record.NewSecretID(), Sender: a, Recipient: other[a], Issued: "2023-05-15T13:00:00Z", Operation: "44f27c77-19ff-447b-a94a-b6e3512b1c52",
			About: commit.Plan, OpenBy: "2023-05-16T12:00:00Z", Marking: marking, Exercise: true}
		var err error
		if kept[a], err = c.Commit(digest(hours[a]), commit.NewSalt()); err != nil {
			return err
		}
		if _, _, err := s.carry(a, c); err != nil {
			return err
		}
		sides[a] = &commit.Side{Commitment: *c, Digest: kept[a].Commitment}
		s.say("%s → %s: committed to an hour that is not shown", a, other[a])
	}
	for _, a := range []record.Actor{bolivia, peru} {
		o, report := kept[a].Open(sides[a], sides[other[a]], "2023-05-16T09:00:00Z")
		if !report.OK() {
			return report.Err()
		}
		if _, _, err := s.carry(a, o); err != nil {
			return err
		}
		sides[a].Opening, sides[a].File = o, o.File
	}
	sides[peru].File = digest("04:00 in Lima") // what came with the opening
	for _, a := range []record.Actor{bolivia, peru} {
		report := sides[a].Judge(sides[other[a]], time.Date(2023, 5, 17, 0, 0, 0, 0, time.UTC))
		s.say("%s showed what it had committed to: %v", a, report.OK())
	}
	return nil
}
