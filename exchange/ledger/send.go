package ledger

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/internal/durable"
)

// Send writes the next file to a recipient, as [Exchange.Outbox] does, into the
// store: under the name SENDER-RECIPIENT-NUMBER.json and, if there is a key, with
// its signature beside it. Transport is left to the caller.
func (x *Exchange) Send(ctx context.Context, o Outgoing) (*Sent, error) {
	draft, err := durable.NewDraft("")
	if err != nil {
		return nil, err
	}
	defer draft.Close()
	sent, err := x.Outbox(ctx, draft, o)
	if err != nil {
		return sent, err
	}
	name := fmt.Sprintf("%s-%s-%04d.json", sent.Envelope.Sender, o.To, sent.Envelope.Sequence)
	if x.Key != nil { // first: no file is there without its signature
		signature, err := trust.Sign(nil, sent.Digest, x.Key)
		if err == nil {
			err = x.create(ctx, trust.SignatureFile(name), durable.Bytes(signature))
		}
		if err != nil {
			return sent, err
		}
	}
	err = x.create(ctx, name, func(w io.Writer) error {
		if err := draft.Rewind(); err != nil { // the store may ask twice
			return err
		}
		_, err := io.Copy(w, draft)
		return err
	})
	if err == nil {
		sent.Name = name
	}
	return sent, err
}

// State returns the state; an empty one if there is none yet.
func (x *Exchange) State(ctx context.Context) (*mixta.File, error) {
	in, err := x.Store.Open(ctx, StateName)
	if errors.Is(err, fs.ErrNotExist) {
		return &mixta.File{Envelope: mixta.Envelope{Sender: x.Actor, Recipient: x.Actor}}, nil
	}
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return mixta.Read(in)
}

// Put merges versions of records into the state, such as those that package
// versions makes; it begins a state if there is none. What is there already changes
// nothing, and nor does a version older than the one there. If the result has errors,
// or a version should not have been issued, the state stays as it is. Records with
// members of a newer version of the model need a state of that version, such as
// the one that they are from.
func (x *Exchange) Put(ctx context.Context, records ...mixta.Record) (*merge.Result, error) {
	return x.put(ctx, mixta.Live, records)
}

// Propose is [Exchange.Put] for versions that are proposals to their issuers.
func (x *Exchange) Propose(ctx context.Context, proposals ...mixta.Record) (*merge.Result, error) {
	return x.put(ctx, mixta.Proposals, proposals)
}

func (x *Exchange) put(ctx context.Context, section mixta.Section, records []mixta.Record) (res *merge.Result, err error) {
	copies := make([]versions.Copy, len(records))
	for i, r := range records {
		if copies[i], err = versions.CopyOf(section, r); err != nil {
			return nil, err
		}
	}
	err = x.replace(ctx, StateName, func(old Content, w io.Writer) error {
		var inputs []merge.Input
		if old != nil {
			inputs = append(inputs, merge.Input{Name: "state", Reader: old})
			model, err := modelOf(old)
			if err != nil {
				return err
			}
			for i := range copies {
				copies[i].Model = model
			}
		}
		added, err := versions.Bundle(x.Actor, copies...)
		if err != nil {
			return err
		}
		inputs = append(inputs, added)
		res, err = merge.Join(ctx, w, merge.Options{Keeper: x.Actor, Validate: true}, inputs...)
		if err == nil && len(res.Exclude) > 0 {
			err = &merge.RefusedError{Name: res.Exclude[0].Name, Report: res.Exclude[0].Report}
		}
		if own := faultsOf(res, records); err == nil && !own.OK() { // one version, two contents
			err = &merge.RefusedError{Name: added.Name, Report: own}
		}
		return err
	})
	return res, err
}

// faultsOf returns the findings of a merge on some of the records.
func faultsOf(res *merge.Result, records []mixta.Record) (r check.Report) {
	if res == nil {
		return r
	}
	for _, f := range res.Report.Findings {
		if slices.ContainsFunc(records, func(r mixta.Record) bool { return string(r.Head().ID) == string(f.ID) }) {
			r.Add(f)
		}
	}
	return r
}

// modelOf returns the version of the model that a file is written in.
func modelOf(file io.ReadSeeker) (mixta.ModelVersion, error) {
	rd := mixta.NewReader(file)
	for range rd.Entries() {
		break
	}
	_, err := file.Seek(0, io.SeekStart)
	return rd.Version(), err
}
