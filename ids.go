package mixta

import (
	"bytes"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// ids is a set of record ids: 16 bytes each where they come in order, as a
// file in written form has them.
type ids struct {
	runs  [][]record.UUID // in order throughout, in blocks, so that growing copies nothing
	stray map[record.UUID]struct{}
}

const idBlock = 1024

// add adds an id.
func (s *ids) add(id record.UUID) {
	n := len(s.runs)
	if n > 0 {
		last := s.runs[n-1]
		if bytes.Compare(last[len(last)-1][:], id[:]) >= 0 {
			if s.stray == nil {
				s.stray = map[record.UUID]struct{}{}
			}
			s.stray[id] = struct{}{}
			return
		}
		if len(last) < idBlock {
			s.runs[n-1] = append(last, id)
			return
		}
	}
	s.runs = append(s.runs, append(make([]record.UUID, 0, idBlock), id))
}

// take takes back the id that was added last, if it is this one.
func (s *ids) take(id record.UUID) {
	if _, ok := s.stray[id]; ok {
		delete(s.stray, id)
		return
	}
	n := len(s.runs) - 1
	if n < 0 {
		return
	}
	switch last := s.runs[n]; {
	case last[len(last)-1] != id:
	case len(last) == 1:
		s.runs = s.runs[:n]
	default:
		s.runs[n] = last[:len(last)-1]
	}
}

// has reports whether the id is in the set.
func (s *ids) has(id record.UUID) bool {
	if _, ok := s.stray[id]; ok {
		return true
	}
	i, exact := slices.BinarySearchFunc(s.runs, id, func(run []record.UUID, id record.UUID) int {
		return bytes.Compare(run[0][:], id[:])
	})
	if exact || i == 0 {
		return exact
	}
	run := s.runs[i-1]
	if bytes.Compare(run[len(run)-1][:], id[:]) < 0 {
		return false
	}
	_, ok := slices.BinarySearchFunc(run, id, func(a, b record.UUID) int { return bytes.Compare(a[:], b[:]) })
	return ok
}
