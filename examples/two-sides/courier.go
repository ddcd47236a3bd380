package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// keys are a side's own: one to sign with, and one to open what is sealed to it.
// They are made for the play and gone with it.
type keys struct {
	sign           *trust.Key
	open, sealedTo string
}

// newKeys makes the keys of a side. What is public of them is handed over in
// person: from then on the other believes what the side signs.
func (s *side) newKeys() {
	s.try(func() (err error) {
		if s.keys.sign, err = trust.NewKey(trust.EdDSA); err != nil {
			return err
		}
		if s.keys.open, s.keys.sealedTo, err = trust.NewSealKey(); err != nil {
			return err
		}
		return s.believed.Add(trust.TrustedKey{Grant: trust.Grant{Actor: s.actor, Namespaces: []record.Namespace{s.namespace()}}, Public: s.keys.sign.Public(),
			Validity: trust.Validity{From: "2022-01-01T00:00:00Z", Until: "2024-01-01T00:00:00Z"}})
	})
}

// transit is what happens to a file in transit.
type transit string

const (
	arrives   transit = "sealed, and arrives"
	isLost    transit = "sealed, and is lost"
	isDamaged transit = "sealed, and one bit is changed on the way"
	isAltered transit = "not sealed, and a figure is altered on the way"
)

// carry makes the next file of one side, signs it, and brings it to the other.
func (s *stage) carry(from, to *side, how transit) {
	s.try(func() error {
		sent, err := from.exchange().Send(context.Background(), ledger.Outgoing{To: to.actor})
		if err != nil {
			return err
		}
		s.say("%s → %s: %s, %d versions, signed, %s", from.actor, to.actor, sent.Name, sent.Records, how)
		for _, i := range sent.Account.Withheld {
			s.say("  withheld: %s %s %s (%s): %s", i.Kind, i.ID, i.Member, i.Marking, i.Reason.In(s.lang))
		}
		file, err := os.ReadFile(filepath.Join(from.folder, sent.Name))
		if err != nil {
			return err
		}
		signature, err := os.ReadFile(trust.SignatureFile(filepath.Join(from.folder, sent.Name)))
		if err != nil {
			return err
		}
		if how == isAltered {
			return put(to.folder, sent.Name, bytes.Replace(file, []byte(`"number":1`), []byte(`"number":0`), 1), signature)
		}
		return s.sealed(file, to, how, func(opened []byte) error { return put(to.folder, sent.Name, opened, signature) })
	})
}

// put writes a file with its signature beside it.
func put(folder, name string, file, signature []byte) error {
	path := filepath.Join(folder, name)
	if err := os.WriteFile(trust.SignatureFile(path), signature, 0o600); err != nil {
		return err
	}
	return os.WriteFile(path, file, 0o600)
}

// sealed brings a file to its recipient sealed, and gives it on opened.
func (s *stage) sealed(file []byte, to *side, how transit, arrived func([]byte) error) error {
	var sealed, opened bytes.Buffer
	if err := trust.Seal(&sealed, bytes.NewReader(file), to.keys.sealedTo); err != nil {
		return err
	}
	secret := to.keys.open
	switch how {
	case isLost: // and somebody finds it
		var err error
		if secret, _, err = trust.NewSealKey(); err != nil {
			return err
		}
	case isDamaged:
		sealed.Bytes()[sealed.Len()/2] ^= 1
	}
	err := trust.Open(&opened, &sealed, "", secret)
	switch {
	case how == isLost && errors.Is(err, trust.ErrSealed) && opened.Len() == 0:
		s.say("  whoever finds it can read nothing")
		return nil
	case how == isDamaged && errors.Is(err, trust.ErrSealed) && opened.Len() == 0:
		s.say("  %s cannot open it, and nothing of it comes out", to.actor)
		return nil
	case err != nil:
		return err
	}
	return arrived(opened.Bytes())
}
