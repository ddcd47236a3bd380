// Command generate makes the books of this example: plan.xlsx, with 35 actions, and what
// either side reports of those of the exercise. Run it in this folder.
//
// Six actions are those whose text the press has, taken from ../ix-meeting. The other
// 29 are of a plan of an exercise, and each says so: nobody has published the act.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

func main() {
	books, err := Books("../ix-meeting/ix-meeting.json")
	if err != nil {
		log.Fatal(err)
	}
	for name, b := range books {
		if err := os.WriteFile(name, b, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// public is how many actions the press has the text of.
const public = 6

// Books makes the books, by name, from the file of the IX Meeting.
func Books(from string) (map[string][]byte, error) {
	in, err := os.Open(from)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	f, err := mixta.Read(in)
	if err != nil {
		return nil, err
	}
	agreed := plans(f)
	marking := f.Plans[0].Marking
	books := map[string][]byte{}
	put := func(name string, b sheet.Book, kinds []string, records []mixta.Record) {
		if err == nil {
			books[name], err = book(b, kinds, records, agreed)
		}
	}
	put("plan.xlsx", sheet.Book{Lang: "es", Actor: record.ComisionMixta, Marking: marking, Zone: sheet.Home(record.VDSSC)}, []string{"meeting", "plan", "action"}, agreed)
	for _, s := range sides {
		put(s.book, sheet.Book{Lang: "es", Actor: s.actor, Marking: marking, Exercise: true, Zone: sheet.Home(s.actor), Locale: sheet.Locale(s.actor)},
			[]string{"progress"}, s.progress(marking))
	}
	return books, err
}

// plans are the meeting, the plan with its public actions, and a plan of an exercise
// with the others.
func plans(f *mixta.File) (records []mixta.Record) {
	p := f.Plans[0]
	for i := range f.Meetings {
		if record.MeetingRef(f.Meetings[i].ID) == p.Meeting {
			m := f.Meetings[i]
			m.Evaluates = ""
			records = append(records, &m)
		}
	}
	x := plan.Plan{Header: invented(record.ComisionMixta, "plan", "S", p.Issued, p.Marking), Meeting: p.Meeting, Period: p.Period, Agreed: int64(len(drills)),
		Title: record.Text{ES: "Simulacro: plan con 29 acciones inventadas", EN: "Exercise: a plan with 29 invented actions"}}
	records = append(records, &p, &x)
	for i := range f.Actions[:public] {
		records = append(records, &f.Actions[i])
	}
	for i, d := range drills {
		records = append(records, d.action(&x, key(i)))
	}
	return records
}

// key is what the commission calls a drill.
func key(i int) string { return fmt.Sprintf("S-%02d", public+1+i) }

// book makes one book; known are the records that may be referred to.
func book(b sheet.Book, kinds []string, records, known []mixta.Record) ([]byte, error) {
	names := sheet.NewNames(b.Lang, b.Actor)
	for _, r := range known {
		names.Add(r)
	}
	for _, r := range records {
		names.Add(r)
	}
	w, err := sheet.NewWriter(b, kinds, names)
	if err != nil {
		return nil, err
	}
	for _, r := range records {
		if _, err := w.Put(r); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	err = w.Close(&out)
	return out.Bytes(), err
}

// invented is the header of a record of the exercise.
func invented(by record.Actor, kind, key string, issued record.Instant, m record.Marking) record.Header {
	h := record.NewHeader(record.LocalID(by, kind, key), by, issued, m)
	h.Exercise = true
	h.Aliases = []record.Alias{{By: by, Value: key}}
	h.Sources = []record.Source{{Title: "Simulacro: datos inventados para la documentación de mixta", Publisher: "mixta",
		Note: record.Text{ES: "Nada de este registro se acordó ni ocurrió.", EN: "Nothing in this record was agreed or happened."}}}
	return h
}
