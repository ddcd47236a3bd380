package main

import (
	"bytes"
	_ "embed"
	"os"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// Bolivia's own data, under a namespace of its own, and the schema by which both sides
// check them. Whoever only has the program reads them so:
//
//	mixta validate FILE --extensions vdssc.schema.json --trust TRUST
//	mixta explain bo.gob.vdssc --extensions vdssc.schema.json --trust TRUST
//
//go:embed extension/vdssc.schema.json
var vdsscSchema []byte

// namespace is where a side's own data stand.
func (s *side) namespace() record.Namespace {
	country, agency, _ := strings.Cut(strings.ToLower(string(s.actor)), "-")
	return record.Namespace(country + ".gob." + agency)
}

// define signs the schema of the side's namespace and gives it to the other side: from
// then on, both know it.
func (s *side) define(schema []byte) {
	s.try(func() error {
		digest, err := trust.Digest(bytes.NewReader(schema))
		if err != nil {
			return err
		}
		signature, err := trust.Sign(nil, digest, s.keys.sign)
		if err != nil {
			return err
		}
		read, v := s.believed.ReadExtension(schema, signature, time.Date(2023, 1, 10, 0, 0, 0, 0, time.UTC))
		if err := v.Report.Err(); err != nil {
			return err
		}
		s.schemas = append(s.schemas, read)
		s.say("%s signs the schema of %s, edition %d; who may define it: %s", s.actor, read.Namespace, read.Edition, v.Signers[0].Actor)
		return s.believed.Register(read)
	})
}

// own are data of Bolivia's own on its report. Who told it is for Bolivia alone, by the
// marking that the schema gives that member.
const own = `{"$schema":"urn:mixta:extension:bo.gob.vdssc:1","case":"VDSSC-0417","cost":1200.5,"reviewed":true,"informant":"Jefe de base","visits":[{"day":"2022-12-01","persons":4}]}`

// extend adds data of the side's own to its report, if they are what the schema says.
func (s *side) extend(value string) {
	s.try(func() error {
		report := s.schemas[0].Validate([]byte(value))
		for _, f := range report.Findings {
			s.say("%s may not add that: %s %s: %s", s.actor, f.Rule.ID, f.Pointer, f.Message(s.lang))
		}
		if report.OK() {
			s.say("%s adds data of its own to its report: %s", s.actor, value)
			s.put(func(by versions.Issue, state *mixta.File) ([]mixta.Record, error) {
				current, edited := &state.Progress[0], state.Progress[0]
				edited.Extensions = record.Extensions{s.namespace(): record.Raw(value)}
				next, err := versions.Revise(current, &edited, by)
				return []mixta.Record{next}, err
			})
		}
		return s.err
	})
}

// extended shows the data of another side's own that a side has.
func (s *side) extended(of *side) {
	s.try(func() error {
		state, err := os.Open(s.state())
		if err != nil {
			return err
		}
		defer state.Close()
		f, err := mixta.Read(state)
		if err != nil {
			return err
		}
		s.say("%s has of %s: %s", s.actor, of.namespace(), f.Progress[0].Extensions[of.namespace()])
		return nil
	})
}
