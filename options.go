package mixta

import (
	"context"
	"io"
	"runtime"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Option says what a file or record is read, checked or written for. All
// functions of this package that do one of these take the same options; without
// any, a file is one that goes to its recipient, judged by nothing but its bytes.
// If one option is given twice, the last counts; known records add up.
type Option func(*options)

// options are those given, together.
type options struct {
	profile  check.Profile
	today    record.Date                // "": the day of the file
	codes    map[string]map[string]bool // beyond those of the model, by list
	own      map[string]*program.Node   // of extensions, by namespace
	schemas  []*extension.Schema        // those that they are of
	known    []func(record.ID) (string, bool)
	version  ModelVersion // "": Version
	deferred bool
	ctx      context.Context // nil: without end
	jobs     int             // how many goroutines read records; 0: the caller's alone
	cuts     *Cuts           // of the file of which a part is read; nil: none are known
	rows     int             // how many ids, and rows that rules keep, are held in memory; 0: as many as is usual
}

func optionsOf(all []Option) (o options) {
	for _, set := range all {
		if set != nil {
			set(&o)
		}
	}
	return o
}

// WithProfile checks for another purpose than the exchange with the recipient: a
// draft, or publication.
func WithProfile(p check.Profile) Option { return func(o *options) { o.profile = p } }

// WithToday judges on a given day whether a review is due: a file says something
// else of itself today than when it was issued. Without it the day is the file's.
func WithToday(day record.Date) Option { return func(o *options) { o.today = day } }

// WithCodes knows codes of open lists beyond those of the model: those that each
// of the given lists may add. Whether its issuer is believed is for the caller to
// say (see package exchange/trust).
func WithCodes(lists ...*record.CodeList) Option {
	codes := map[string]map[string]bool{}
	for _, l := range lists {
		if l == nil {
			continue
		}
		list := string(l.List)
		if codes[list] == nil {
			codes[list] = map[string]bool{}
		}
		for _, c := range l.Codes {
			codes[list][c.Code] = codes[list][c.Code] || l.MayAdd(c.Code)
		}
	}
	return func(o *options) { o.codes = codes }
}

// WithExtensions checks extensions by the schemas of their namespaces; of two of one
// namespace the newer edition counts. Those of other namespaces are kept unread, as all
// are without it. Whether its signer may define a namespace is for the caller to say (see
// package exchange/trust).
func WithExtensions(schemas ...*extension.Schema) Option {
	own, used := map[string]*program.Node{}, extension.Newest(schemas)
	for _, s := range used {
		own[string(s.Namespace)] = s.Node()
	}
	return func(o *options) { o.own, o.schemas = own, used }
}

// WithKnown knows records of other files, to which the file may then refer: kind
// returns the kind of the record with an id ("action"), and false for a record
// that it does not know. It may ask a database.
// A reference to what neither the file nor kind knows is found as without it. For a
// file to a partner these are the records of earlier files of its channel, and of
// those that the partner sent: [WithKnownFiles].
func WithKnown(kind func(id record.ID) (string, bool)) Option {
	return func(o *options) {
		if kind != nil {
			o.known = append(o.known, kind)
		}
	}
}

// WithKnownFiles is [WithKnown] for the records of files: versions that are merely
// proposed do not count, and a withdrawal stands for what it withdraws.
func WithKnownFiles(files ...*File) Option {
	kinds := map[record.ID]string{}
	for _, f := range files {
		for section, r := range f.all() {
			switch w, withdraws := r.(*record.Withdrawal); {
			case section == Proposals:
			case withdraws:
				kinds[w.ID] = string(w.Kind)
			default:
				kind, _ := kindOfRecord(r)
				kinds[r.Head().ID] = kind.Name
			}
		}
	}
	return WithKnown(func(id record.ID) (string, bool) {
		kind, ok := kinds[id]
		return kind, ok
	})
}

// WithVersion is for what does not itself say in which version of the model it is:
// a record alone, and the file that a [Writer] begins. Without it that is [Version].
// Records of a newer minor version may have members that this one does not know:
// they are kept, with a warning.
func WithVersion(v ModelVersion) Option { return func(o *options) { o.version = v } }

// WithDeferred leaves references to records of other files to [Reader.Resolve]. In
// what has no Reader they are then not judged.
func WithDeferred() Option { return func(o *options) { o.deferred = true } }

// WithContext ends the work when ctx does, with an error that wraps the cause.
func WithContext(ctx context.Context) Option { return func(o *options) { o.ctx = ctx } }

// WithJobs lets a [Reader] read the records of a long list by so many goroutines, 64 at
// most; 0 or less stands for as many as may run at once. Records are yielded in their order,
// on the caller's goroutine, and all that is found is what one goroutine finds. It
// takes a few MiB more for each. Without it the caller's goroutine reads alone.
func WithJobs(n int) Option {
	if n <= 0 {
		n = runtime.GOMAXPROCS(0)
	}
	return func(o *options) { o.jobs = min(n, 64) }
}

// kind returns the kind of a record of another file.
func (o *options) kind(id record.ID) (string, bool) {
	for _, known := range o.known {
		if kind, ok := known(id); ok {
			return kind, true
		}
	}
	return "", false
}

// ended returns why the context has ended; nil if it has not.
func (o *options) ended() error {
	if o.ctx == nil {
		return nil
	}
	return context.Cause(o.ctx)
}

// reader returns r, or one that ends with the context.
func (o *options) reader(r io.Reader) io.Reader {
	if o.ctx == nil {
		return r
	}
	return &endingReader{o, r}
}

// endingReader reads until its context ends.
type endingReader struct {
	*options
	r io.Reader
}

func (e *endingReader) Read(p []byte) (int, error) {
	if err := e.ended(); err != nil {
		return 0, err
	}
	return e.r.Read(p)
}
