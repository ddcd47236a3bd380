package ledger

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// resolve judges the file's references to records of other files.
func (f *File) resolve(known func(record.ID) (string, bool), whole bool) {
	if f.open == nil {
		return
	}
	f.Report.Join(f.open.Resolve(known, whole), 0)
	f.Report.Sort()
	f.open = nil
}

// Resolve judges the references of files to records of other files. A file may
// refer to its own records, to those of earlier files of its channel, and to
// those of other channels and a state. If all earlier files of the channel are
// present, each with the digest of the previous one, an unresolved reference is
// an error.
func Resolve(files []*File) { resolve(files, false) }

// resolve resolves references. When files are processed, the records of a refused
// file do not count.
func resolve(files []*File, refuse bool) {
	open := slices.DeleteFunc(slices.Clone(files), func(f *File) bool {
		f.refused = f.refused || refuse && !f.Report.OK() && !f.state()
		return f.open == nil
	})
	if len(open) == 0 {
		return
	}
	slices.SortStableFunc(open, func(a, b *File) int { return cmp.Compare(a.Envelope.Sequence, b.Envelope.Sequence) })
	held, whole := holdings(files), wholeChannels(files)
	for _, f := range open {
		f.resolve(func(id record.ID) (string, bool) { return held.find(id, f) }, whole[f.Envelope.Previous].precedes(f))
		f.refused = f.refused || refuse && !f.Report.OK()
	}
}

// holding is a record in a file.
type holding struct {
	listing
	file *File
}

type held []holding

// holdings returns the records of trusted files, by id.
func holdings(files []*File) (all held) {
	for _, f := range files {
		for _, r := range f.records {
			if r.current && f.Trusted() {
				all = append(all, holding{r, f})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b holding) int { return bytes.Compare(a.id[:], b.id[:]) })
	return all
}

// find returns the kind of a record that a file may refer to.
func (h held) find(id record.ID, from *File) (kind string, ok bool) {
	u, _ := record.ParseUUID(string(id))
	i, _ := slices.BinarySearchFunc(h, u, func(r holding, u record.UUID) int { return bytes.Compare(r.id[:], u[:]) })
	for ; i < len(h) && h[i].id == u; i++ {
		f := h[i].file
		if !f.refused && (f.channel() != from.channel() || f.Envelope.Sequence <= from.Envelope.Sequence) {
			return h[i].name(), true
		}
	}
	return "", false
}

// name returns the name of the kind; "" if unknown.
func (l listing) name() string {
	if l.kind == 0 {
		return ""
	}
	return mixta.Kinds()[l.kind-1].Name
}

// between is a sender and a recipient.
type between struct{ sender, recipient record.Actor }

func (f *File) channel() between { return between{f.Envelope.Sender, f.Envelope.Recipient} }

// precedes reports whether f is the file before another one in its channel; nil
// precedes none.
func (f *File) precedes(next *File) bool {
	return f != nil && f.channel() == next.channel() && f.Envelope.Sequence+1 == next.Envelope.Sequence
}

// wholeChannels returns, by digest, the files without a gap before them in their
// channel.
func wholeChannels(files []*File) map[record.Digest]*File {
	files = slices.SortedFunc(slices.Values(files), func(a, b *File) int { return cmp.Compare(a.Envelope.Sequence, b.Envelope.Sequence) })
	whole := map[record.Digest]*File{}
	for _, f := range files {
		first := f.Envelope.Sequence == 1 && f.Envelope.Previous == ""
		if f.Trusted() && f.Envelope.Sender != "" && (first || whole[f.Envelope.Previous].precedes(f)) {
			whole[f.Digest] = f
		}
	}
	return whole
}
