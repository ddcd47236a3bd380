package convert

import (
	"crypto/sha256"
	"reflect"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Present knows the records that are there already, so that importing a file twice
// changes nothing. The zero value knows none.
type Present struct {
	Again int // records that were there already, without a change

	byID     map[record.ID][sha256.Size]byte
	contents map[[sha256.Size]byte]bool
	types    map[reflect.Type]bool // of these records
}

// Add adds a record that is there.
func (p *Present) Add(r mixta.Record) error {
	c, err := content(r)
	if err != nil {
		return err
	}
	if p.byID == nil {
		p.byID, p.contents, p.types = map[record.ID][sha256.Size]byte{}, map[[sha256.Size]byte]bool{}, map[reflect.Type]bool{}
	}
	p.types[reflect.TypeOf(r)] = true
	p.byID[r.Head().ID], p.contents[c] = c, true
	return nil
}

// New reports whether a record that s handed out last is not there yet. One that has
// the id of another is not taken for new, with a finding.
func (p *Present) New(s *Stream, r mixta.Record) (bool, error) {
	id := r.Head().ID
	had, there := p.byID[id]
	if !there && !p.types[reflect.TypeOf(r)] {
		return true, nil // nothing to compare it with
	}
	c, err := content(r)
	if err != nil {
		return false, err
	}
	if there && had != c {
		s.Find(check.Finding{Rule: &present, Severity: present.Severity, ID: string(id), Place: s.Place, Args: []any{id}})
		return false, nil
	}
	if p.contents[c] {
		p.Again++
		return false, nil
	}
	return true, nil
}

// content is a digest of a record but for its id and when it was issued, which differ
// from one import to the next.
func content(r mixta.Record) (sum [sha256.Size]byte, err error) {
	b, err := mixta.Marshal(r)
	if err != nil {
		return sum, err
	}
	h := r.Head()
	text := strings.Replace(string(b), string(h.ID), "", 1)
	text = strings.Replace(text, `"issued":"`+string(h.Issued)+`"`, "", 1)
	return sha256.Sum256([]byte(text)), nil
}
