package ledger

import (
	"cmp"
	"context"
	"io"

	"github.com/comision-mixta/mixta/check"
)

// Store keeps what an actor has of an exchange: the files sent and received, each
// under its name, with their signatures beside them (NAME.jws); and, under names
// that begin with a period, its state ([StateName]) and what belongs to it.
//
// [Folder] is a store of files. A table of names and bytes in a database will do
// as well; where all calls are part of one transaction, so is what an [Exchange]
// does with them. Whatever a store does not hold is missing, and never empty.
//
// What comes from a partner is stored under a name of your own choosing: one that
// the partner chose may be that of the state, or of another file's signatures.
type Store interface {
	// List returns the names in the store, in any order.
	List(ctx context.Context) ([]string, error)

	// Open opens what has that name. If there is nothing, the error is
	// [io/fs.ErrNotExist].
	Open(ctx context.Context, name string) (Content, error)

	// Create stores what write writes under a new name, all of it or nothing. If
	// the name is taken, the error is [io/fs.ErrExist].
	Create(ctx context.Context, name string, write func(io.Writer) error) error

	// Update replaces what has that name by what write writes, all of it or
	// nothing: not if write returns an error. Old is nil if there was nothing. No
	// other update of it may come between.
	Update(ctx context.Context, name string, write func(old Content, w io.Writer) error) error
}

// Content is what is stored under a name. *os.File has these methods; so has
// *bytes.Reader, except for Close.
type Content interface {
	io.ReadSeekCloser
	io.ReaderAt
}

// StateName is the name of the state in a [Store].
const StateName = ".state"

// The names of the numbers of the files sent, and of the index of archived files.
const (
	numbersName = StateName + registerExtension
	indexName   = StateName + indexExtension
)

// create is [Store.Create] for a store that may say that it wrote what it did not.
func (x *Exchange) create(ctx context.Context, name string, write func(io.Writer) error) error {
	failed := check.Errorf(textUnwritten, name)
	err := x.Store.Create(ctx, name, func(w io.Writer) error {
		failed = write(w)
		return failed
	})
	return cmp.Or(err, failed)
}

// replace is [Store.Update], likewise.
func (x *Exchange) replace(ctx context.Context, name string, write func(old Content, w io.Writer) error) error {
	failed := check.Errorf(textUnwritten, name)
	err := x.Store.Update(ctx, name, func(old Content, w io.Writer) error {
		failed = write(old, w)
		return failed
	})
	return cmp.Or(err, failed)
}

var textUnwritten = check.Text{
	ES: "el almacén (Store) no escribió %s, aunque no da ningún error",
	EN: "the Store did not write %s, although it gives no error"}
