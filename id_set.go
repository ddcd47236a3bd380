package mixta

import (
	"bytes"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// idSet is a set of record ids: 16 bytes each if they come in order, as in a file
// in written form.
type idSet struct {
	runs  [][]record.UUID // in order throughout, in blocks, so that growing copies nothing
	stray map[record.UUID]struct{}
}

const idBlock = 1024

// add adds an id.
func (s *idSet) add(id record.UUID) {
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

// has reports whether the id is in the set.
func (s *idSet) has(id record.UUID) bool {
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
