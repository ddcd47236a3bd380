package mixta

import (
	"cmp"

	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// idTable holds the ids of a file, each with what it is of.
type idTable struct{ rows *runs.Map }

// idOf is what an id is of: the number of a kind, and perhaps severalVersions.
type idOf byte

// severalVersions marks the id of a record of which several versions may stand.
const severalVersions idOf = 0x80

func (o idOf) kind() byte { return byte(o &^ severalVersions) }

// newIDTable returns a table that holds so many ids in memory; 0: as many as is usual.
func newIDTable(rows int) idTable {
	return idTable{runs.NewMap(len(record.UUID{}), 1, cmp.Or(rows, runs.Rows))}
}

// add adds an id, or what it is of besides.
func (t idTable) add(id record.UUID, of idOf) {
	had, _ := t.find(id)
	t.rows.Put(id[:], []byte{byte(had | of)})
}

// find returns what the id is of; false if it was not added.
func (t idTable) find(id record.UUID) (of idOf, ok bool) {
	value, ok := t.rows.Get(id[:])
	if !ok {
		return 0, false
	}
	return idOf(value[0]), true
}

// judgeID finds a duplicate id.
func (f *facts) judgeID() {
	n, here := &f.now, f.now.at(f.now.place)
	id, ok := record.ParseUUID(here.ID)
	if !ok {
		return
	}
	n.id, n.number = id, kindNumber(n.kind)
	if w, ok := n.record.(*record.Withdrawal); ok {
		if n.number = kindNumber(string(w.Kind)); n.number == 0 || about(string(w.Kind)) {
			f.hit(&withdrawnKind, here, string(w.Kind))
		}
	}
	had, twice := f.ids.find(id)
	sibling := about(n.kind) && had&severalVersions != 0
	if twice && (n.section == Live && !sibling || n.number != had.kind()) {
		f.hit(&duplicateID, here, here.ID)
	} else {
		n.added = n.section != Proposals
	}
}

// kind returns the number of the kind of the record with that id, if the file
// has one so far.
func (f *facts) kind(id record.UUID) (byte, bool) {
	of, ok := f.ids.find(id)
	return of.kind(), ok
}
