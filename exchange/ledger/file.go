package ledger

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// File is one file of a folder, as the ledger sees it.
type File struct {
	Name     string // path within the folder
	Digest   record.Digest
	Envelope mixta.Envelope
	Receipts []record.Receipt
	Report   check.Report
	Erased   []record.ID    // content that was erased and still stands in it
	Signed   *trust.Verdict // what its signatures are worth; nil where none were asked for
	others   int            // records that are no receipts
}

// Believed reports whether all signatures of the file hold, where any were
// asked for. Of a file that is not believed nothing was read.
func (f *File) Believed() bool { return f.Signed == nil || f.Signed.OK() }

// AnswersOnly reports whether the file holds receipts and nothing else. Such a
// file is not answered: otherwise two systems would answer each other for ever.
func (f *File) AnswersOnly() bool { return f.others == 0 && len(f.Receipts) > 0 && f.Report.OK() }

// ReadFile reads one file: its digest, who sends it to whom, and its findings.
// known, unless nil, tells the kind of records of earlier files.
func ReadFile(name string, known func(record.ID) (string, bool)) (*File, error) {
	return (&folder{known: known}).file(name, nil)
}

// folder is what the files of a folder are read with.
type folder struct {
	known  func(record.ID) (string, bool)
	erased map[record.ID]bool
}

func (d *folder) file(name string, signed *trust.Verdict) (*File, error) {
	f := &File{Name: name, Signed: signed}
	if !f.Believed() {
		f.Digest, f.Report = signed.File, signed.Report
		return f, nil
	}
	in, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	digest := sha256.New()
	rd := mixta.NewReader(io.TeeReader(in, digest))
	rd.Known = d.known
	read := rd.Check
	if signed != nil {
		read = func(visit func(mixta.Entry)) check.Report { return signed.Check(rd, visit) }
	}
	f.Report = read(func(e mixta.Entry) {
		if id := e.Record.Head().ID; d.erased[id] && e.Kind != "withdrawal" {
			f.Erased = append(f.Erased, id)
		}
		if r, ok := e.Record.(*record.Receipt); ok && e.Report.OK() {
			f.Receipts = append(f.Receipts, *r)
		} else {
			f.others++
		}
	})
	if err := rd.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f.Envelope = rd.Envelope()
	if !actorForm.MatchString(string(f.Envelope.Sender)) {
		f.Envelope.Sender = "" // no receipt can name such a sender
	}
	if _, err := io.Copy(digest, in); err != nil { // what follows the text
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f.Digest = record.DigestOf(digest)
	if signed != nil && signed.File != f.Digest {
		return nil, fmt.Errorf("%s: %w", name, trust.ErrChanged)
	}
	return f, nil
}

var actorForm = regexp.MustCompile(record.Actor("").Open())

// ReadFolder reads all files below a folder: those that end in .json, .gz or
// .zst. References between them resolve. A file that is not believed is listed
// with the reasons, and nothing else of it.
func ReadFolder(dir string, belief Belief) ([]*File, error) {
	names, err := Names(dir)
	if err != nil {
		return nil, err
	}
	verdicts, err := belief.verify(names)
	if err != nil {
		return nil, err
	}
	ids, erased := map[record.UUID]string{}, map[record.ID]bool{}
	for i, name := range names {
		if v := verdicts[i]; v != nil && !v.OK() {
			continue
		}
		if err := gather(name, ids, erased); err != nil {
			return nil, err
		}
	}
	d := &folder{erased: erased, known: func(id record.ID) (string, bool) {
		u, _ := record.ParseUUID(string(id))
		kind, ok := ids[u]
		return kind, ok
	}}
	var files []*File
	for i, name := range names {
		f, err := d.file(name, verdicts[i])
		if err != nil {
			return nil, err
		}
		if f.Name, err = filepath.Rel(dir, name); err != nil {
			f.Name = name
		}
		f.Name = filepath.ToSlash(f.Name)
		files = append(files, f)
	}
	return files, nil
}

// Names returns the files below a folder that the ledger looks at, in order.
func Names(dir string) (names []string, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := strings.HasPrefix(d.Name(), ".") && path != dir
		switch {
		case d.IsDir() && hidden:
			return filepath.SkipDir
		case d.Type().IsRegular() && !hidden && slices.Contains([]string{".json", ".gz", ".zst"}, filepath.Ext(path)):
			names = append(names, path)
		}
		return nil
	})
	return names, err
}

// gather notes the ids of all records in a file, and those erased.
func gather(name string, ids map[record.UUID]string, erased map[record.ID]bool) error {
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	rd := mixta.NewReader(in)
	for e := range rd.Entries() {
		kind := e.Kind
		if w, ok := e.Record.(*record.Withdrawal); ok {
			kind = string(w.Kind)
			if w.Erase {
				erased[w.ID] = true
			}
		}
		if id, ok := record.ParseUUID(string(e.Record.Head().ID)); ok && e.Section != mixta.Proposals {
			ids[id] = kind
		}
	}
	return rd.Err()
}
