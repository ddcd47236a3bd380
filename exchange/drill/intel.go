package drill

import (
	"fmt"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// bulletins are the months of a side that no bulletin covers, by the numbers that
// their bulletins would have.
func (d Drill) missing(s *side) roles {
	r := roles{}
	if months := s.count(d.Bulletins); months > 0 {
		inner := roles{} // the first and the last month are there
		inner.cast(d.chance("roles of bulletins "+s.name), months-2, casting{what: Gap, facts: half(d.Plant, s)})
		for n, role := range inner {
			r[2*(n+1)+s.parity] = role
		}
	}
	return r
}

// month returns the month of the bulletin of that number: the last of a side ends 2022.
func (d Drill) month(s *side, number int) record.Period {
	last := s.count(d.Bulletins) - 1
	first := time.Date(2022, time.Month(12+number/2-last), 1, 0, 0, 0, 0, time.UTC)
	p, _ := intel.Monthly.Period(record.Date(first.Format(time.DateOnly)))
	return p
}

// bulletin returns the monthly bulletin of a side.
func (d Drill) bulletin(s *side, o drawn) *intel.Bulletin {
	b := &intel.Bulletin{Header: s.header(o.ID), Cadence: intel.Monthly, Period: d.month(s, o.Number), NothingToReport: true, Summary: record.Text{ES: "Simulacro"}}
	b.Issued = s.later
	return b
}

// written are the reports of a side that have a part in something: facts have an even
// number of roles, the one that is withheld first.
func (d Drill) written(s *side) roles {
	r := roles{}
	if d.Reports == 0 {
		return r
	}
	facts := half(d.Plant, s)
	own := roles{}
	own.cast(d.chance("roles of reports "+s.name), s.count(d.Reports), casting{what: withheld, facts: facts}, casting{what: Leak, facts: facts}, casting{what: Leak, near: true, facts: facts})
	for n, role := range own {
		r[2*n+s.parity] = role
	}
	return r
}

// withheld is the part of a report that is withheld, and quoted.
const withheld What = "withheld"

// report returns an intelligence report of a side. Some are for nobody else. A leak is
// one for both sides that states word for word what one of these states; another only
// has words of it, far from one another.
func (d Drill) report(s *side, o drawn, r role) (p *intel.Report) {
	switch kept := r.what == withheld || r.what == "" && o.IntN(8) == 0; {
	case kept:
		p = unplaced(reportOf(o, secrets))
		p.Header = s.header(o.ID)
		p.Marking = record.Marking{TLP: record.Red, Releasable: []record.Actor{s.actor}}
	case r.what == Leak && !r.near:
		p = unplaced(reportOf(o, telling))
		p.Header = s.header(o.ID)
	default:
		p = reportOf(o, words)
		p.Header = s.header(o.ID)
	}
	said := &p.Statements[1].Text.ES
	switch {
	case r.what == withheld:
		*said = strings.Join(d.secret(s, r), " ")
	case r.near:
		*said = o.text(30)
		for _, word := range d.secret(s, r)[:8] {
			*said += " " + word + " " + o.text(60)
		}
	case r.what == Leak:
		*said = o.from(telling, 30) + " " + strings.Join(d.secret(s, r), " ") + " " + o.from(telling, 30)
	}
	return p
}

// unplaced takes the positions out of a report: others could have digits of them.
func unplaced(p *intel.Report) *intel.Report {
	for i := range p.Statements {
		p.Statements[i].Places[0].Point, p.Statements[i].Places[0].Accuracy = nil, nil
	}
	return p
}

// secret returns the words of what is withheld, and leaked.
func (d Drill) secret(s *side, r role) []string {
	own := drawn{Rand: d.chance(fmt.Sprint("secret ", s.name, " ", r.n))}
	return strings.Fields(own.from(secrets, 250))
}

// reportOf returns a report of some words with three statements, without a header.
func reportOf(o drawn, words []string) *intel.Report {
	say := func(n int) record.Text { return record.Text{ES: o.from(words, n)} }
	p := &intel.Report{Kind: intel.AssessmentReport, Title: record.Text{ES: "Simulacro: " + o.from(words, 70)}, Period: record.Period{From: "2022-01-01", To: "2022-03-31"},
		Topics: []intel.Topic{intel.AirBridge, intel.Routes}, RetainUntil: "2026-04-10",
		Conclusion: intel.Conclusion{Text: say(200), Confidence: new(o.Int64N(101))},
		Evidence:   []record.Evidence{{Title: "Acta " + o.name(), Digest: record.Digest("sha256:" + string(o.token()) + string(o.token())), HeldBy: "BO-FELCN"}}}
	for i := range 3 {
		p.Statements = append(p.Statements, intel.Statement{ID: intel.StatementID(fmt.Sprint("s", i+1)), Text: say(250), Nature: intel.Fact,
			Grading: intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: "2"}, Source: intel.Human, Sanitised: new(true),
			Places: []record.Place{{Name: o.name(), Country: record.Bolivia, Subdivision: "BO-L", Accuracy: new(500.0),
				Point: point(ground{-68, -15, 1, 1}.any(o))}},
			Times: []intel.Span{{From: "2022-02-03T05:00:00-04:00", To: "2022-02-03T06:00:00-04:00"}}})
	}
	return p
}

func point(at record.Position) *record.Point {
	return &record.Point{Type: record.PointName, Coordinates: at}
}
