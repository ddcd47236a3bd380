package ledger

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

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
	Erased   []record.ID    // content that some file says was erased and that still stands in it
	Signed   *trust.Verdict // what its signatures are worth; nil where none were asked for
	erases   []record.ID    // content that must be destroyed, if the file is not refused
	others   int            // records that are no receipts
	ended    bool           // see [Belief]
	odd      *check.Finding // why it was not read at all
}

// Believed reports whether all signatures of the file hold, where any were
// asked for, and a signer speaks for who says that he sends it. Of a file that
// is not believed nothing counts; nothing was read, if its signatures do not
// hold.
func (f *File) Believed() bool { return f.Signed == nil || f.Signed.OK() }

// state reports whether the file is a state kept at home, which nobody signs.
func (f *File) state() bool {
	return f.Signed == nil && f.Envelope.Sender != "" && f.Envelope.Home()
}

// receipts returns what the file is believed to receipt: all that stands in it,
// if nothing is wrong with it. Else it was refused, perhaps because it speaks
// for others. What one has receipted oneself stands in the state.
func (f *File) receipts() []record.Receipt {
	if f.state() || f.Report.OK() && !f.ended {
		return f.Receipts
	}
	return nil
}

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
	in, err := open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	rd := mixta.NewReader(in)
	rd.Deferred = true
	read := rd.Check
	if signed != nil {
		read = func(visit func(mixta.Entry)) check.Report { return signed.Check(rd, visit) }
	}
	f.Report = read(func(e mixta.Entry) {
		if id := e.Record.Head().ID; d.erased[id] && e.Kind != "withdrawal" {
			f.Erased = append(f.Erased, id)
		}
		if w, ok := e.Record.(*record.Withdrawal); ok && erases(w, signed) {
			f.erases = append(f.erases, w.ID)
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
	f.Report.Join(rd.Resolve(d.known, false), 0)
	f.Report.Sort()
	f.Envelope = rd.Envelope()
	if f.Digest, err = in.whole(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if signed != nil && signed.File != f.Digest {
		return nil, check.In(name, trust.ErrChanged)
	}
	if signed != nil {
		if sent := signed.Sent(f.Envelope.Sender); !sent.OK() { // as a file whose signatures do not hold
			return &File{Name: name, Digest: f.Digest, Signed: &trust.Verdict{File: f.Digest, Report: sent}, Report: sent}, nil
		}
	}
	if !actorForm.MatchString(string(f.Envelope.Sender)) {
		f.Envelope.Sender = "" // no receipt can name such a sender
	}
	return f, nil
}

var actorForm = regexp.MustCompile(record.Actor("").Open())

// ReadFolder reads all files below a folder: those that end in .json, .gz or
// .zst. References between them resolve. A file that is not believed is listed
// with the reasons, and nothing else of it; so is one that cannot be read, and
// what is passed over.
func ReadFolder(dir string, belief Belief) ([]*File, error) {
	if info, err := os.Stat(dir); err != nil {
		return nil, err
	} else if !info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: dir, Err: ErrNoFolder}
	}
	found, err := entries(dir)
	if err != nil {
		return nil, err
	}
	if err := belief.verify(found); err != nil {
		return nil, err
	}
	ids, erased := map[record.UUID]string{}, map[record.ID]bool{}
	for _, e := range found {
		if e.odd == nil && (e.signed == nil || e.signed.OK()) {
			gather(e.name, e.signed, ids, erased)
		}
	}
	d := &folder{erased: erased, known: func(id record.ID) (string, bool) {
		u, _ := record.ParseUUID(string(id))
		kind, ok := ids[u]
		return kind, ok
	}}
	var files []*File
	for _, e := range found {
		f := &File{odd: e.odd}
		if e.odd == nil {
			if f, err = d.file(e.name, e.signed); err != nil {
				f = &File{odd: damage(err)}
			}
			f.ended = e.ended
		}
		if f.Name, err = filepath.Rel(dir, e.name); err != nil {
			f.Name = e.name
		}
		f.Name = filepath.ToSlash(f.Name)
		files = append(files, f)
	}
	return files, nil
}

// gather notes the ids of all records in a file, and those erased by whoever
// may say so. That a file cannot be read is told when it is read whole.
func gather(name string, signed *trust.Verdict, ids map[record.UUID]string, erased map[record.ID]bool) {
	in, err := os.Open(name)
	if err != nil {
		return
	}
	defer in.Close()
	rd := mixta.NewReader(in)
	for e := range rd.Entries() {
		kind := e.Kind
		if w, ok := e.Record.(*record.Withdrawal); ok {
			kind = string(w.Kind)
			if erases(w, signed) {
				erased[w.ID] = true
			}
		}
		if id, ok := record.ParseUUID(string(e.Record.Head().ID)); ok && e.Section != mixta.Proposals {
			ids[id] = kind
		}
	}
}

// erases reports whether a withdrawal has content destroyed, said by whoever may
// say so.
func erases(w *record.Withdrawal, signed *trust.Verdict) bool {
	return w.Erase && (signed == nil || signed.Speaks(w.Issuer))
}
