package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// papers is where a side has the documents that its records name.
func (s *side) papers() string { return s.folder + "-papers" }

// act has the meeting's act name the document that was signed, which stays beside the
// records.
func (s *side) act(document string) {
	s.try(func() error {
		if err := os.Mkdir(s.papers(), 0o700); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(s.papers(), "acta.pdf"), []byte(document), 0o600)
	})
	digest := sha256.New()
	digest.Write([]byte(document))
	s.put(func(by versions.Issue, state *mixta.File) ([]mixta.Record, error) {
		current, edited := &state.Meetings[0], state.Meetings[0]
		edited.Act = plan.Act{Signed: "2022-09-30", Digest: record.DigestOf(digest)}
		next, err := versions.Revise(current, &edited, by)
		return []mixta.Record{next}, err
	})
	s.say("%s has the signed act as a document, and the meeting names its digest", s.actor)
}

// stick brings the next file and the documents that it names to the other side, in one
// sealed pack.
func (s *stage) stick(from, to *side) {
	s.try(func() error {
		sent, err := from.exchange().Send(context.Background(), ledger.Outgoing{To: to.actor})
		if err != nil {
			return err
		}
		p := &pack.Packing{}
		if err := p.Records(filepath.Join(from.folder, sent.Name)); err != nil {
			return err
		}
		if err := p.Folder(from.papers()); err != nil {
			return err
		}
		_, report, err := p.Judge()
		if err := errors.Join(err, report.Err()); err != nil {
			return err
		}
		var sealed bytes.Buffer
		w, err := trust.Sealing(&sealed, to.keys.sealedTo)
		if err != nil {
			return err
		}
		if err := p.Write(w); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		s.say("%s → %s: one pack, %d bytes, with:", from.actor, to.actor, sealed.Len())
		for _, part := range p.Manifest().Parts {
			s.say("  %s: %s", part.Kind, part.Name)
		}
		return to.unpack(&sealed)
	})
}

// unpack takes a pack in: what is exchanged goes to the other files, a document to the papers.
func (s *side) unpack(sealed *bytes.Buffer) error {
	plain, err := trust.Opening(sealed, s.keys.open)
	if err != nil {
		return err
	}
	opened, report, err := pack.Unpack(plain, s.folder+"-stick")
	if err := errors.Join(err, report.Err()); err != nil {
		return err
	}
	defer opened.Close()
	verdicts, report, err := opened.Verify(s.believed, time.Date(2023, 1, 10, 0, 0, 0, 0, time.UTC))
	if err := errors.Join(err, report.Err()); err != nil {
		return err
	}
	for i := range verdicts {
		v := &verdicts[i]
		s.say("%s opens it: %s signed by %s: %v; what it names and is not there: %d", s.actor, v.Name, v.Signatures.Signers[0].Actor, v.OK(), len(v.Content.Findings))
	}
	if err := opened.Keep(); err != nil {
		return err
	}
	for _, part := range opened.Manifest.Parts {
		if part.Kind == pack.Attachment {
			continue
		}
		if err := os.Rename(filepath.Join(s.folder+"-stick", part.Name), filepath.Join(s.folder, part.Name)); err != nil {
			return err
		}
	}
	return nil
}
