package main

import (
	"bytes"
	"os"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// TestAct signs the meeting's file, all of which the commission issues, as its
// act: it is accepted once both States have signed, and not before.
func TestAct(t *testing.T) {
	file, err := os.ReadFile("ix-meeting.json")
	if err != nil {
		t.Fatal(err)
	}
	digest, err := trust.Digest(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	trusted := trust.New()
	var signatures []byte
	for _, side := range []struct {
		actor record.Actor
		want  trust.Act
	}{{record.VDSSC, trust.SignedByOne}, {record.DEVIDA, trust.SignedByBoth}} {
		k, err := trust.NewKey(trust.EdDSA)
		if err != nil {
			t.Fatal(err)
		}
		if err := trusted.Add(trust.TrustedKey{Grant: trust.Grant{Actor: side.actor, Jointly: []record.Actor{record.ComisionMixta}}, Public: k.Public(),
			Validity: trust.Validity{From: "2026-01-01T00:00:00Z", Until: "2028-01-01T00:00:00Z"}}); err != nil {
			t.Fatal(err)
		}
		if signatures, err = trust.Sign(signatures, digest, k); err != nil {
			t.Fatal(err)
		}
		v, report, err := trusted.Read(bytes.NewReader(file), signatures, time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC), nil)
		if err != nil || !v.OK() {
			t.Fatal(err, v.Report)
		}
		if act := trust.ActOf(v, true); act != side.want {
			t.Errorf("%s: the act is %s", side.actor, act)
		}
		if both := side.want == trust.SignedByBoth; report.OK() != both {
			t.Errorf("%s: accepted: %t", side.actor, report.OK())
		}
		for _, f := range report.Findings {
			if f.Severity == check.Error && f.Rule.ID != "trust.one-side" {
				t.Errorf("%s: %s", f.Pointer, f.Rule.ID)
			}
		}
	}
}
