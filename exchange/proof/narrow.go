package proof

import (
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Narrowing makes the proof of a copy.
type Narrowing struct {
	from Proof
	contents
	shown []Shown
	added int // records of the copy, whether signed or not
}

// Narrow begins the proof of a copy that is made from a file with this proof. It is an
// error if the file is not as it was signed; whose signature that is, it does not look
// at.
func (p *Proof) Narrow(r io.Reader) (*Narrowing, error) {
	c, err := p.digests(r)
	if err != nil {
		return nil, err
	}
	if len(c.faults) > 0 {
		return nil, check.Errorf(textOtherFile)
	}
	depth, leaves, hidden := c.depth, slices.Clone(c.leaves), c.hidden
	root, ok := c.root()
	if over, err := trust.Over([]byte(p.Signatures)); err != nil {
		return nil, err
	} else if !ok || over != root || int64(depth) != p.Depth {
		return nil, check.Errorf(textOtherFile)
	}
	c.leaves, c.hidden, c.out = leaves, hidden, nil
	return &Narrowing{from: *p, contents: *c}, nil
}

// Add adds the next record of the copy: it is what [release.Copy] tells.
func (n *Narrowing) Add(r release.Released) error {
	n.added++
	at, signed := slices.BinarySearchFunc(n.signed, r.Number, func(p placed, number int) int { return p.of - number })
	if !signed {
		return nil
	}
	from, err := parse(r.Whole)
	if err != nil {
		return err
	}
	to, err := parse(r.Copy)
	if err != nil {
		return err
	}
	w := narrower{}
	var s *seed
	if n.whole {
		below := n.seedOf(string(r.Section), r.Kind, from)
		s = &below
	} else {
		w.from = n.from.Shown[at].Parts
	}
	if err := w.node(s, from, to); err != nil {
		return err
	}
	again := checker{parts: w.out}
	p := n.signed[at]
	if d := ofRecordIn(string(r.Section), r.Kind, again.record(to)); d != p.d || len(again.faults) > 0 {
		return check.Errorf(textNotNarrowed, string(recordID(to)))
	}
	n.signed[at].keep = true
	n.shown = append(n.shown, Shown{int64(n.added), int64(p.at), w.out})
	return nil
}

// Proof returns the proof of the copy, once all its records are added.
func (n *Narrowing) Proof() (*Proof, error) {
	kept := map[int]bool{}
	for _, p := range n.signed {
		kept[p.at] = p.keep
	}
	for i := range n.leaves {
		n.leaves[i].keep = kept[n.leaves[i].at] && n.leaves[i].of > 0
	}
	n.top(n.depth)
	p := &Proof{Mixta: version, Depth: n.from.Depth, Shown: n.shown, Signatures: n.from.Signatures}
	for _, d := range n.out {
		p.Hidden = append(p.Hidden, Seed(text(d[:])))
	}
	return p, nil
}

func recordID(n *node) record.ID {
	if at := slices.Index(n.names, "id"); at >= 0 {
		return record.ID(n.items[at].items[content].text)
	}
	return ""
}

var textNotNarrowed = check.Text{ES: "no se puede mostrar que la copia del registro %s es la que se firmó", EN: "cannot show that the copy of record %s is what was signed"}
