package ledger

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// index records the content of files by the digest of their bytes, so that an
// archived file is digested but not read again. It is kept beside the state, and
// only this program writes and trusts it: it begins with a code (HMAC, RFC 2104)
// made with the keeper's key over the rest. An index that is damaged, forged, or
// written by another build of the program, which may have other rules, is not
// used, and nothing is lost with it.
//
// It does not cover signatures, and only files without errors.
type index struct {
	store Store
	ctx   context.Context
	key   []byte
	files map[record.Digest]*remembered
}

const indexExtension = ".index"

// remembered is what the ledger needs to know about a file.
type remembered struct {
	Digest   record.Digest    `json:"digest"`
	Envelope mixta.Envelope   `json:"envelope"`
	Receipts []record.Receipt `json:"receipts,omitzero"`
	Records  []byte           `json:"records,omitzero"` // see listing.append
	Others   int              `json:"others"`
	Issuers  []issuance       `json:"issuers,omitzero"`
	Erasing  []erasure        `json:"erasing,omitzero"`
}

// stored is the written form of the index, after its code.
type stored struct {
	Build string        `json:"build"`
	Files []*remembered `json:"files"`
}

// newIndex reads the index of the store.
func (d *archive) newIndex() *index {
	x := &index{store: d.Store, ctx: d.ctx, key: d.key()}
	var s stored
	if text, err := x.read(); err != nil || json.Unmarshal(text, &s) != nil || s.Build != build() {
		return x
	}
	x.files = make(map[record.Digest]*remembered, len(s.Files))
	for _, m := range s.Files {
		x.files[m.Digest] = m
	}
	return x
}

// read returns an index written with the key. Nothing is kept in memory before
// that is verified.
func (x *index) read() ([]byte, error) {
	if len(x.key) == 0 {
		return nil, fs.ErrNotExist
	}
	f, err := x.store.Open(x.ctx, indexName)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	code, sum := make([]byte, hex.EncodedLen(sha256.Size)), hmac.New(sha256.New, x.key)
	if _, err := io.ReadFull(f, code); err != nil {
		return nil, err
	}
	n, err := io.Copy(sum, f)
	if err != nil || !hmac.Equal(code, hex.AppendEncode(nil, sum.Sum(nil))) {
		return nil, errors.Join(err, fs.ErrInvalid)
	}
	text := make([]byte, n)
	if _, err := f.ReadAt(text, int64(len(code))); err != nil {
		return nil, err
	}
	sum.Reset()
	if sum.Write(text); !hmac.Equal(code, hex.AppendEncode(nil, sum.Sum(nil))) { // it was changed meanwhile
		return nil, fs.ErrInvalid
	}
	return text, nil
}

// recall returns what is known about a file by its digest; nil if it is not in
// the index, or no signer speaks for the issuers of its records.
func (x *index) recall(f *File) *File {
	m := x.files[f.Digest]
	if m == nil {
		return nil
	}
	had := *f
	had.Envelope, had.Receipts, had.others, had.erasing = m.Envelope, m.Receipts, m.Others, m.Erasing
	had.issuers = map[issuance]bool{}
	for _, i := range m.Issuers {
		if had.issuers[i] = true; f.Signed != nil && !f.Signed.Trusts(i.Issuer, i.Kind) {
			return nil
		}
	}
	for b := m.Records; len(b) >= listingSize; b = b[listingSize:] {
		had.records = append(had.records, parseListing(b))
	}
	if had.attribute(); !had.Trusted() {
		return nil
	}
	return &had
}

// save replaces the index if the files in the folder have changed. Failing to
// write it is not an error: the files are then read again next time.
func (x *index) save(files []*File) {
	if len(x.key) == 0 {
		return
	}
	now := map[record.Digest]*remembered{}
	same := true
	for _, f := range files {
		if f.unread != nil || !f.Trusted() || !f.Report.OK() || f.state() || f.Envelope.Sender == "" {
			continue
		}
		if now[f.Digest] = x.files[f.Digest]; now[f.Digest] == nil {
			now[f.Digest], same = remember(f), false
		}
	}
	if same && len(now) == len(x.files) {
		return
	}
	s := stored{Build: build()}
	for _, d := range slices.Sorted(maps.Keys(now)) {
		s.Files = append(s.Files, now[d])
	}
	text, err := json.Marshal(s)
	if err != nil {
		return
	}
	sum := hmac.New(sha256.New, x.key)
	sum.Write(text)
	x.store.Update(x.ctx, indexName, func(_ Content, w io.Writer) error {
		_, err := w.Write(append(hex.AppendEncode(nil, sum.Sum(nil)), text...))
		return err
	})
	x.files = now
}

func remember(f *File) *remembered {
	m := &remembered{Digest: f.Digest, Envelope: f.Envelope, Receipts: f.Receipts, Others: f.others, Erasing: f.erasing}
	for _, l := range f.records {
		m.Records = l.append(m.Records)
	}
	m.Issuers = slices.SortedFunc(maps.Keys(f.issuers), func(a, b issuance) int {
		return cmp.Or(cmp.Compare(a.Issuer, b.Issuer), cmp.Compare(a.Kind, b.Kind))
	})
	return m
}

// listingSize is that of a listing: the id, the kind, a byte of flags.
const listingSize = 18

func (l listing) append(b []byte) []byte {
	var flags byte
	if l.content {
		flags |= 1
	}
	if l.current {
		flags |= 2
	}
	return append(append(b, l.id[:]...), l.kind, flags)
}

func parseListing(b []byte) listing {
	return listing{record.UUID(b[:16]), b[16], b[17]&1 != 0, b[17]&2 != 0}
}

// build names the program as it was built: what it finds in a file depends on
// its rules.
var build = sync.OnceValue(func() string {
	name := mixta.Version
	if info, ok := debug.ReadBuildInfo(); ok {
		name += " " + info.String()
	}
	if path, err := os.Executable(); err == nil {
		if info, err := os.Stat(path); err == nil {
			name += fmt.Sprint(" ", info.Size(), info.ModTime())
		}
	}
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:])
})
