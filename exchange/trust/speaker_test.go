package trust

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/record"
)

// TestJointBody: what a joint body issues is believed when both sides sign it,
// and not when one does, however many of its institutions sign.
func TestJointBody(t *testing.T) {
	file := bytes.ReplaceAll(base(t), []byte(`"issuer":"BO-VDSSC"`), []byte(`"issuer":"CM-BOPE"`))
	file = bytes.ReplaceAll(file, []byte(`"sender":"BO-VDSSC"`), []byte(`"sender":"CM-BOPE"`))
	d := digestOf(file)
	bo, bo2, pe, un := newKey(t, EdDSA), newKey(t, EdDSA), newKey(t, ES256), newKey(t, EdDSA)
	commission := []record.Actor{"CM-BOPE"}
	joint := func(k *Key, a record.Actor, of ...record.Actor) TrustedKey {
		e := entry(k, a, days, of...)
		e.Jointly = commission
		return e
	}
	for name, test := range map[string]struct {
		keys   []TrustedKey
		signed []*Key
		want   string
	}{
		"both sides":                       {[]TrustedKey{joint(bo, "BO-VDSSC"), joint(pe, "PE-DEVIDA", "PE", "BO", "UNODC")}, []*Key{bo, pe}, ""},
		"both sides, one alone for it":     {[]TrustedKey{joint(bo, "BO-VDSSC"), entry(pe, "PE-DEVIDA", days, "PE", "BO", "UNODC", "CM-BOPE")}, []*Key{pe}, ""},
		"one side":                         {[]TrustedKey{joint(bo, "BO-VDSSC", "BO", "PE", "UNODC"), joint(pe, "PE-DEVIDA")}, []*Key{bo}, "trust.one-side"},
		"two of one side":                  {[]TrustedKey{joint(bo, "BO-VDSSC", "BO", "PE", "UNODC"), joint(bo2, "BO-FELCN"), joint(pe, "PE-DEVIDA")}, []*Key{bo, bo2}, "trust.one-side"},
		"both sides, one not granted":      {[]TrustedKey{joint(bo, "BO-VDSSC", "BO", "PE", "UNODC"), entry(pe, "PE-DEVIDA", days)}, []*Key{bo, pe}, "trust.one-side"},
		"both sides, neither granted":      {[]TrustedKey{entry(bo, "BO-VDSSC", days, "BO", "PE", "UNODC"), entry(pe, "PE-DEVIDA", days)}, []*Key{bo, pe}, "trust.issuer trust.sender"},
		"one side and a neutral signature": {[]TrustedKey{joint(bo, "BO-VDSSC", "BO", "PE"), entry(un, "UNODC", days)}, []*Key{bo, un}, "trust.one-side"},
		"one side only about plans": {[]TrustedKey{joint(bo, "BO-VDSSC", "BO", "PE", "UNODC"), func() TrustedKey {
			e := joint(pe, "PE-DEVIDA")
			e.Kinds = []record.KindName{"plan"}
			return e
		}()}, []*Key{bo, pe}, "trust.kind"},
	} {
		t.Run(name, func(t *testing.T) {
			v, report, err := believing(t, test.keys...).Read(bytes.NewReader(file), signedBy(t, d, test.signed...), now, nil)
			if err != nil || !v.OK() {
				t.Fatal(err, rules(v.Report))
			}
			ids := slices.DeleteFunc(rules(report), func(id string) bool { return !strings.HasPrefix(id, "trust.") })
			slices.Sort(ids)
			if got := strings.Join(slices.Compact(ids), " "); got != test.want {
				t.Error(cmp.Diff(test.want, got))
			}
		})
	}
	neutral := joint(un, "UNODC")
	if err := New().Add(neutral); err == nil {
		t.Error("an actor of neither side speaks jointly")
	}
}

// TestGrant: what a key or a holder is believed for can be changed, its actor
// cannot, and a rotation cannot widen it.
func TestGrant(t *testing.T) {
	n, k := newInfrastructure(t), newKey(t, EdDSA)
	tr := n.trust(t, entry(k, "BO-VDSSC", days))
	widen := func(g *Grant) { g.Actor, g.Jointly = "PE-FAP", []record.Actor{"CM-BOPE"} }
	for _, name := range []string{k.ID(), "CN=Jefe,O=DIRANDRO,C=PE"} {
		if err := tr.Grant(name, widen); err != nil {
			t.Fatal(err)
		}
	}
	want := []record.Actor{"CM-BOPE"}
	if g := tr.Keys[0].Grant; g.Actor != "BO-VDSSC" || !slices.Equal(g.Jointly, want) {
		t.Error(g)
	}
	if g := tr.Authorities[0].Holders[0].Grant; g.Actor != "PE-DIRANDRO" || !slices.Equal(g.Jointly, want) {
		t.Error(g)
	}
	if err := tr.Grant("nothing", widen); err == nil {
		t.Error("a key that is not there was granted something")
	}
	if err := tr.Grant(k.ID(), func(g *Grant) { g.For = []record.Actor{"?"} }); err == nil || tr.Keys[0].For != nil {
		t.Error("it speaks for what is no actor")
	}

	plain := believing(t, entry(k, "BO-VDSSC", days))
	added := entry(newKey(t, EdDSA), "BO-VDSSC", days)
	added.Jointly = want
	b, err := (&Rotation{Mixta: version, Add: []TrustedKey{added}}).Bytes()
	if err != nil {
		t.Fatal(err)
	}
	sig, err := SignRotation(b, k)
	if err != nil {
		t.Fatal(err)
	}
	if _, report, err := plain.Rotate(b, sig, now); err != nil || !slices.Equal(rules(report), []string{"trust.rotation.actor"}) {
		t.Error(err, rules(report))
	}

	added.Jointly = nil // as "keys new" makes it
	if b, err = (&Rotation{Mixta: version, Add: []TrustedKey{added}}).Bytes(); err != nil {
		t.Fatal(err)
	}
	if sig, err = SignRotation(b, k); err != nil {
		t.Fatal(err)
	}
	renewed, report, err := tr.Rotate(b, sig, now)
	if err != nil || !report.OK() || !slices.Equal(renewed.Keys[1].Jointly, want) {
		t.Error(err, rules(report), renewed.Keys)
	}
}
