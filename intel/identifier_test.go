package intel

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

func TestNormalAndFits(t *testing.T) {
	for _, tt := range []struct {
		scheme  IdentifierScheme
		country string
		value   string
		normal  string
		fits    bool
	}{
		{SchemeRegistration, "BO", "cp-2927", "CP2927", true},
		{SchemeRegistration, "BO", "CP 2927", "CP2927", true},
		{SchemeRegistration, "BO", "OB-2927", "OB2927", false},
		{SchemeRegistration, "BO", "CP-29", "CP29", false},
		{SchemeRegistration, "PE", "OB-1234-P", "OB1234P", true},
		{SchemeRegistration, "PE", "OB-1234", "OB1234", true},
		{SchemeRegistration, "AR", "LV-ABC", "LVABC", true},
		{SchemeRegistration, "AR", "LV-X123", "LVX123", true},
		{SchemeRegistration, "BR", "PT-ABC", "PTABC", true},
		{SchemeRegistration, "BR", "PQ-ABC", "PQABC", false},
		{SchemeRegistration, "CL", "CC-ABC", "CCABC", true},
		{SchemeRegistration, "CO", "HK-1234", "HK1234", true},
		{SchemeRegistration, "US", "N123AB", "N123AB", true},
		{SchemeRegistration, "US", "N0123", "N0123", false},
		{SchemeRegistration, "FR", "F-ABCD", "FABCD", true}, // no form known
		{SchemeAddress, "", "e94000", "E94000", true},
		{SchemeAddress, "", "E9400", "E9400", false},
		{SchemePlate, "BO", "1234 ABC", "1234ABC", true},
		{SchemePlate, "BO", "123-ABC", "123ABC", true},
		{SchemePlate, "BO", "AB 12345", "AB12345", true},
		{SchemePlate, "BO", "ABC-123", "ABC123", false},
		{SchemePlate, "PE", "ABC-123", "ABC123", true},
		{SchemePlate, "PE", "A1B-234", "A1B234", true},
		{SchemePlate, "PE", "AB-1234", "AB1234", true},
		{SchemePlate, "PE", "1234-5A", "12345A", true},
		{SchemePlate, "PE", "1234ABC", "1234ABC", false},
		{SchemeCI, "BO", "1.234.567 LP", "1234567", true},
		{SchemeCI, "BO", "1234567-LP", "1234567", true},
		{SchemeCI, "BO", "1234567-1A", "1234567-1A", true},
		{SchemeCI, "BO", "1234567-1a sc", "1234567-1A", true},
		{SchemeCI, "BO", "12345671A", "12345671A", false}, // may be either card
		{SchemeCI, "BO", "123", "123", false},
		{SchemeCI, "BO", "1234567 1A", "1234567-1A", true},
		{SchemeCI, "BO", "1.234.567 1a L.P.", "1234567-1A", true},
		{SchemeCI, "BO", "1234567 QR", "1234567", true}, // a card with a QR code has no department
		{SchemeCI, "BO", "CI 1234567 exp. Scz.", "1234567", true},
		{SchemeCI, "BO", "SC 1234567", "1234567", true},
		{SchemeCI, "BO", "1234567 Cbba.", "1234567", true},
		{SchemeCI, "BO", "1234567 XX", "1234567XX", false},
		{SchemeCI, "BO", "E-10012345", "E10012345", true},
		{SchemeCI, "BO", "e 10012345", "E10012345", true},
		{SchemeCI, "BO", "E-1", "E1", false},
		{SchemeCI, "PE", "001766062", "001766062", true},
		{SchemeCI, "PE", "1766062", "1766062", false},
		{SchemeDNI, "PE", "00000001", "00000001", true},
		{SchemeDNI, "PE", "00000001-2", "00000001", true},
		{SchemeDNI, "PE", "00000001 3", "00000001", true},  // see TestChecksOut
		{SchemeDNI, "PE", "000000013", "000000013", false}, // may have a digit too many
		{SchemeDNI, "PE", "000000014", "00000001", true},
		{SchemeDNI, "PE", "00000001-i", "00000001", true}, // of before 2007
		{SchemeCI, "BO", "1 234 567 1A", "1234567-1A", true},
		{SchemeDNI, "PE", "0000001", "0000001", false},
		{SchemePassport, "PE", "A000001", "A000001", true},
		{SchemePassport, "BO", "A0", "A0", false},
		{SchemeTax, "PE", "20123456786", "20123456786", true},
		{SchemeTax, "PE", "30123456789", "30123456789", false},
		{SchemeTax, "BO", "419326025", "419326025", true},
		{SchemeVIN, "", "AAAAAAAAAAA000000", "AAAAAAAAAAA000000", true},
		{SchemeVIN, "", "AAAAAAAAAAAO00000", "AAAAAAAAAAAO00000", false},
		{SchemeHull, "", "PE-AAA00000A323", "PEAAA00000A323", true},
		{SchemePhone, "", "+591 2 0000000", "+59120000000", true},
		{SchemePhone, "", "20000000", "20000000", false},
	} {
		i := Identifier{Scheme: tt.scheme, Country: record.Country(tt.country), Value: tt.value}
		if got := i.Normal(); got != tt.normal {
			t.Errorf("%s %s %q: normal %q, want %q", tt.scheme, tt.country, tt.value, got, tt.normal)
		}
		if got := i.Fits(); got != tt.fits {
			t.Errorf("%s %s %q: fits %t, want %t", tt.scheme, tt.country, tt.value, got, tt.fits)
		}
	}
}

// TestChecksOut: the check digit of a published number is right, that of SUNAT itself, and
// so are those that the description gives for a DNI that is nobody's; others are wrong.
func TestChecksOut(t *testing.T) {
	for _, tt := range []struct {
		scheme IdentifierScheme
		value  string
		want   bool
	}{
		{SchemeTax, "20131312955", true}, {SchemeTax, "20-13131295-5", true}, {SchemeTax, "20131312956", false}, {SchemeTax, "20131321955", false},
		{SchemeTax, "30131312955", true}, // it has not the form, which another rule tells
		{SchemeDNI, "00000001-4", true}, {SchemeDNI, "00000001 4", true}, {SchemeDNI, "00000001-I", true}, {SchemeDNI, "00000000-6", true}, {SchemeDNI, "00000000-K", true},
		{SchemeDNI, "00000001-5", false}, {SchemeDNI, "00000010-4", false}, {SchemeDNI, "00000001-K", false}, {SchemeDNI, "00000001", true},
	} {
		i := Identifier{Scheme: tt.scheme, Country: "PE", Value: tt.value}
		if got := i.ChecksOut(); got != tt.want {
			t.Errorf("%s %s: %t", tt.scheme, tt.value, got)
		}
	}
	for d := range 10 { // of each number one check digit alone is right
		i := Identifier{Scheme: SchemeTax, Country: "PE", Value: "2013131295" + string(rune('0'+d))}
		if i.ChecksOut() != (d == 5) {
			t.Errorf("%s: %t", i.Value, i.ChecksOut())
		}
	}
}

var allSchemes = []IdentifierScheme{SchemeRegistration, SchemeAddress, SchemeSerial, SchemePlate, SchemeVIN, SchemeHull, SchemeVessel,
	SchemeCI, SchemeDNI, SchemePassport, SchemeTax, SchemePhone}

func TestEverySchemeFitsAKind(t *testing.T) {
	for _, s := range allSchemes {
		if len(fitting[s]) == 0 {
			t.Errorf("scheme %s tells no kind of subject", s)
		}
	}
}

// FuzzNormal: the normal spelling of a normal spelling is itself; case and
// separators at will change nothing, but for the hyphen of a complement.
func FuzzNormal(f *testing.F) {
	for _, s := range []string{"CP-2927", "1234567-1A LP", "123--LP", "1-2-3-1A", "a\u2013b", "\xff-", "12 3.4/5", "+51 9", "0 0\t", "1\u2003-1A"} {
		f.Add(s, uint8(7))
	}
	f.Fuzz(func(t *testing.T, s string, scheme uint8) {
		i := Identifier{Scheme: allSchemes[int(scheme)%len(allSchemes)], Country: "BO", Value: s}
		n := i.Normal()
		again := i
		again.Value = n
		if got := again.Normal(); got != n {
			t.Fatalf("%q becomes %q, then %q", s, n, got)
		}
		if again.Fits() != i.Fits() {
			t.Fatalf("%q fits %t, its normal spelling %q %t", s, i.Fits(), n, again.Fits())
		}
		if strings.ContainsAny(n, " ./") || i.Scheme != SchemeCI && strings.Contains(n, "-") {
			t.Fatalf("%q: separators are left in %q", s, n)
		}
		spaced := i
		spaced.Value = " " + strings.Join(strings.Split(s, ""), " ") + ". "
		spaces := i.Scheme != SchemeCI && i.Scheme != SchemeDNI // where a space says something
		if got := spaced.Normal(); spaces && strings.ToValidUTF8(s, "") == s && got != n {
			t.Fatalf("%q becomes %q, spaced %q", s, n, got)
		}
	})
}
