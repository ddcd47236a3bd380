package ledger

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// register records the files that a keeper has sent, so that no number is used
// twice, even if the files and their receipts have been destroyed. It is a
// separate file beside the state: restoring the state from an old copy does not
// change it. If the whole folder is restored, a copy of the register in the
// settings of the account supplies what the folder has lost; on another machine,
// the recipients' receipts do.
type register struct {
	Version string    `json:"mixtaSent"` // "1.0"
	ID      record.ID `json:"id"`        // names the account's copy
	Files   []given   `json:"files"`
}

// given is a file that was sent.
type given struct {
	Sender    record.Actor  `json:"sender"`
	Recipient record.Actor  `json:"recipient"`
	Sequence  int64         `json:"sequence"`
	Digest    record.Digest `json:"digest"`
}

const (
	registerExtension = ".sent"
	registerVersion   = "1.0"
	mostRegister      = 256 << 20 // bytes, for more than a million files

	// mostCounted bounds the numbers accepted from a file or receipt that is not
	// in the register, so that others cannot exhaust the numbers.
	mostCounted = 1 << 52
)

// readRegister reads a register; an empty one if there is none.
func readRegister(open func(name string) (Content, error), name string) (r register, err error) {
	f, err := open(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return r, nil
	case errors.Is(err, errPassedOver):
		return r, check.Errorf(textRegister, name)
	case err != nil:
		return r, err
	}
	defer f.Close()
	return r, r.read(f, name)
}

func (r *register) read(f io.Reader, name string) error {
	text, err := io.ReadAll(io.LimitReader(f, mostRegister))
	if err != nil {
		return err
	}
	err = json.Unmarshal(text, r, json.RejectUnknownMembers(true))
	if _, id := record.ParseUUID(string(r.ID)); err != nil || r.Version != registerVersion || !id {
		if named, ok := f.(interface{ Name() string }); ok {
			name = named.Name()
		}
		return check.Errorf(textRegister, name)
	}
	return nil
}

func (r *register) write(w io.Writer) error {
	return json.MarshalWrite(w, r, jsontext.WithIndent("  "))
}

// digests returns what the register knows.
func (r *register) digests() map[record.Digest]bool {
	all := map[record.Digest]bool{}
	for _, g := range r.Files {
		all[g.Digest] = true
	}
	return all
}

// missing returns the files that are not in the register.
func (r *register) missing(files []given) []given {
	had := r.digests()
	return slices.DeleteFunc(slices.Clone(files), func(g given) bool { return had[g.Digest] })
}

// registers returns the register beside the state, and the entries that only the
// account's copy has.
func (d *archive) registers() (here register, elsewhere []given, err error) {
	here, err = readRegister(func(name string) (Content, error) { return d.Store.Open(d.ctx, name) }, numbersName)
	if err == nil && here.ID != "" && d.Settings != "" {
		if copied, err := d.readCopy(here.ID); err == nil {
			elsewhere = here.missing(copied.Files)
		}
	}
	return here, elsewhere, err
}

// copyName returns the path of the account's copy of a register.
func (x *Exchange) copyName(id record.ID) string {
	return filepath.Join(x.Settings, "sent", string(id)+".json")
}

func (x *Exchange) readCopy(id record.ID) (register, error) {
	return readRegister(func(name string) (Content, error) {
		if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
			return nil, errPassedOver
		}
		return os.Open(name)
	}, x.copyName(id))
}

// record adds files to the register, and to the account's copy, if there is room
// for one. A new file whose number is already used is refused.
func (x *Exchange) record(ctx context.Context, files []given, fresh bool) error {
	return x.replace(ctx, numbersName, func(old Content, w io.Writer) error {
		var r register
		if old == nil {
			r.Version, r.ID = registerVersion, record.NewID()
		} else if err := r.read(old, numbersName); err != nil {
			return err
		}
		for _, g := range r.missing(files) {
			if fresh && slices.ContainsFunc(r.Files, g.sameNumber) {
				return durable.ErrBusy
			}
			r.Files = append(r.Files, g)
		}
		if x.Settings != "" && os.MkdirAll(filepath.Dir(x.copyName(r.ID)), 0o700) == nil {
			if copied, err := x.readCopy(r.ID); err == nil {
				copied.Version, copied.ID = r.Version, r.ID
				copied.Files = append(copied.Files, copied.missing(r.Files)...)
				durable.Write(x.copyName(r.ID), 0o600, copied.write)
			}
		}
		return r.write(w)
	})
}

func (g given) sameNumber(o given) bool {
	return g.Sender == o.Sender && g.Recipient == o.Recipient && g.Sequence == o.Sequence
}

var textRegister = check.Text{
	ES: "%s, que registra los números ya utilizados, está dañado: restaure una copia íntegra o retírelo; en ese caso los números se toman de los archivos y acuses de recibo presentes",
	EN: "%s, which records the numbers already used, is damaged: restore an intact copy or remove it; numbers are then determined from the files and receipts present"}
