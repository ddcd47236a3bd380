package record_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// TestLocalID: the ids of systems with keys of their own never change, and one
// number for a meeting and for a statistic is two records.
func TestLocalID(t *testing.T) {
	got := record.LocalID("PE-DEVIDA", "action", "2023/17")
	if want := record.ID("7db0bacb-0903-56a9-9a21-f6616c4bbca4"); got != want { // Python: uuid.uuid5
		t.Errorf("%s, want %s", got, want)
	}
	for _, other := range []record.ID{record.LocalID("PE-DEVIDA", "action", "2023/18"), record.LocalID("PE-DEVIDA", "statistic", "2023/17"),
		record.LocalID("PE", "DEVIDA\naction", "2023/17"), record.LocalID("BO-FELCN", "action", "2023/17")} {
		if other == got {
			t.Errorf("another key has the same id %s", got)
		}
	}
}

func TestNewID(t *testing.T) {
	form := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	var ids []string
	for range 1000 {
		id := string(record.NewID())
		if secret := string(record.NewSecretID()); !form.MatchString(id) || !form.MatchString(secret) || id[14] != '7' || secret[14] != '4' || !strings.ContainsRune("89ab", rune(secret[19])) {
			t.Fatalf("%s, %s", id, secret)
		}
		ids = append(ids, id)
	}
	times := slices.Clone(ids)
	for i := range times {
		times[i] = times[i][:13]
	}
	if !slices.IsSorted(times) {
		t.Error("ids do not sort by the time of creation")
	}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != 1000 {
		t.Error("an id was minted twice")
	}
}

func TestParseUUID(t *testing.T) {
	u, ok := record.ParseUUID("0199a000-0000-7000-8000-0000000000ff")
	if !ok || u[0] != 0x01 || u[1] != 0x99 || u[6] != 0x70 || u[15] != 0xff {
		t.Errorf("%x, %t", u, ok)
	}
	for _, id := range []string{"", "0199a000", "0199a000-0000-7000-8000-0000000000fg", "0199a000x0000x7000x8000x0000000000ff", "0199a00-00000-7000-8000-0000000000ff", "{0199a000-0000-7000-8000-000000000f}"} {
		if u, ok := record.ParseUUID(id); ok {
			t.Errorf("%q is %x", id, u)
		}
	}
}
