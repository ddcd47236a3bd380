package ledger

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// archive holds what one run knows about a store. It opens each file once, unless
// there are more than may be open at a time; bytes read again are compared by
// digest.
type archive struct {
	*Exchange
	ctx       context.Context
	at        time.Time // at which keys must be valid
	keeper    keeper
	pool      handle.Pool
	index     *index
	register  register
	elsewhere []given // sent files that are missing in the register
	files     []*File // including the state
	sealed    []*Pack // that were opened, or could not be
}

// open reads the files in the store for a keeper; "" means the state's keeper.
// Close it.
func (x *Exchange) open(ctx context.Context, actor record.Actor) (*archive, error) {
	names, err := x.Store.List(ctx)
	if err != nil {
		return nil, err
	}
	d := &archive{Exchange: x, ctx: ctx}
	d.at, _ = x.instant().Time()
	d.pool.With = func(name string) (handle.Content, error) { return x.Store.Open(ctx, name) }
	d.index = d.newIndex()
	if err := d.read(names, actor); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// Close closes the files.
func (d *archive) Close() { d.pool.Close() }

func (d *archive) read(names []string, actor record.Actor) error {
	if err := d.newKeeper(actor); err != nil {
		return err
	}
	var err error
	if d.register, d.elsewhere, err = d.registers(); err != nil {
		return err
	}
	d.files = toRead(names)
	for _, f := range d.files {
		if err := context.Cause(d.ctx); err != nil {
			return err
		}
		if f.unread != nil {
			continue
		}
		if err := d.file(f); err != nil {
			*f = File{Name: strings.TrimSuffix(f.Name, "/"), unread: damage(err)}
		}
	}
	if err := context.Cause(d.ctx); err != nil {
		return err
	}
	if d.keeper.state != nil {
		d.files = append(d.files, d.keeper.state)
	}
	d.index.save(d.files)
	d.settle()
	resolve(d.files, true)
	return nil
}

// file verifies one file and, if its signatures are valid, reads it. An archived
// file is not read again if the index has it.
func (d *archive) file(f *File) (err error) {
	if f.bytes, err = d.pool.Open(f.Name); err != nil {
		return err
	}
	if f.Digest, err = trust.Digest(until.Reader(d.ctx, f.bytes)); err != nil {
		return err
	}
	if d.Trust != nil {
		signatures, err := d.signatures(f.Name)
		if err != nil {
			return err
		}
		if f.Signed, f.ended = d.verify(f.Digest, signatures); !f.Signed.OK() {
			d.Trust.Diagnose(f.Signed, f.bytes, signatures, d.at)
			f.Report = f.Signed.Report
			return nil
		}
	}
	if had := d.index.recall(f); had != nil && d.keeper.archived(had) {
		*f = *had
		return nil
	}
	unread := *f
	if err := d.parse(f, d.Extensions...); err != nil {
		return err
	}
	if !d.keeper.archived(f) {
		return nil
	}
	if !f.Report.OK() && len(d.Extensions) > 0 { // by what was written since, perhaps
		if *f = unread; d.parse(f) != nil {
			return handle.ErrChanged
		}
	}
	f.open = nil // it was judged on arrival
	return nil
}

// parse reads one file, and checks its extensions by schemas.
func (d *archive) parse(f *File, schemas ...*extension.Schema) error {
	if _, err := f.bytes.Seek(0, io.SeekStart); err != nil {
		return err
	}
	return f.parse(f.bytes, mixta.WithContext(d.ctx), mixta.WithExtensions(schemas...))
}

// settle finds the files that the keeper has refused, and the erased content.
func (d *archive) settle() {
	for _, f := range d.files {
		f.refused = d.keeper.refused(f)
	}
	erasures(d.files)
}

// signatures returns what is stored beside a file as its signatures; nil if there
// is nothing.
func (d *archive) signatures(name string) ([]byte, error) {
	in, err := d.Store.Open(d.ctx, trust.SignatureFile(name))
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, errPassedOver) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return io.ReadAll(io.LimitReader(in, mostSignatures))
}

// mostSignatures is more than the bytes of signatures that package trust reads.
const mostSignatures = 2 << 20

// update replaces the state by the current one.
func (d *archive) update(state *File) {
	if before := d.keeper.state; before != nil {
		state.Name = before.Name
		d.files[slices.Index(d.files, before)] = state
	} else {
		state.Name = d.stateName()
		d.files = append(d.files, state)
	}
	d.keeper.keep(state)
	d.settle()
}

// stateName is what people call the state.
func (d *archive) stateName() string {
	if f, ok := d.Store.(interface{ shown() string }); ok {
		return f.shown()
	}
	return "state"
}
