package pattern

import (
	"errors"
	"strings"
	"testing"
)

var refusals = []struct {
	expr   string
	offset int
	reason string
}{
	{`^\s+$`, 1, `\s is ASCII white space in RE2 and Unicode in ECMA-262: name the characters in a class`},
	{`[a\S]`, 2, `\S is the complement of ASCII white space in RE2 and of Unicode in ECMA-262: name the characters in a class`},
	{`^\w$`, 1, `\w covers more letters in some validators than in others: write [0-9A-Za-z_]`},
	{`[^\W]`, 2, `\W leaves out more letters in some validators than in others: write [^0-9A-Za-z_]`},
	{`\D`, 0, `\D leaves out more digits in some validators than in others: write [^0-9]`},
	{`\bab`, 0, `\b is a word boundary, and a backspace in a class of ECMA-262: write out what may stand there`},
	{`[\b]`, 1, `\b is a word boundary, and a backspace in a class of ECMA-262: write out what may stand there`},
	{`a\B`, 1, `\B depends on what a word is: write out what may stand there`},
	{`\Aa`, 0, `\A is unknown to ECMA-262: write ^`},
	{`a\z`, 1, `\z is unknown to ECMA-262: write $`},
	{`a\Z`, 1, `\Z is unknown to ECMA-262 and RE2: write $`},
	{`^\pL$`, 1, `\p{…} depends on the edition of Unicode: write the ranges out`},
	{`\P{Greek}`, 0, `\P{…} depends on the edition of Unicode: write the ranges out`},
	{`(a)\1`, 3, `a back-reference is unknown to RE2`},
	{`(a)\k<a>`, 3, `back-reference \k<…> is unknown to RE2`},
	{`\0`, 0, `\0 is octal in RE2: write \x00`},
	{`\u0041`, 0, `\u is unknown to RE2: write \xHH or the character itself`},
	{`\cA`, 0, `\c is unknown to RE2: write \xHH`},
	{`\a`, 0, `\a is unknown to ECMA-262: write \x07`},
	{`\Q.\E`, 0, `\Q is unknown to ECMA-262: escape each character`},
	{`\C`, 0, `\C is unknown to ECMA-262`},
	{`\x{41}`, 0, `\x without two hexadecimal digits: write \xHH`},
	{`\x4`, 0, `\x without two hexadecimal digits: write \xHH`},
	{`\x+4`, 0, `\x without two hexadecimal digits: write \xHH`},
	{`a\-b`, 1, `\- is refused by ECMA-262 or RE2: write the character itself`},
	{`\é`, 0, `\é is refused by ECMA-262 or RE2: write the character itself`},
	{`a\`, 1, `the expression ends in a backslash`},

	{`^a.b$`, 2, `bare "." leaves out one line end in RE2 and four in ECMA-262: name the characters in a class, such as [^\n]`},

	{`(?i)a`, 0, `flags (?…) are not read alike: spell out what they would change`},
	{`a(?s:b)`, 1, `flags (?…) are not read alike: spell out what they would change`},
	{`(?P<n>a)`, 0, `named group (?P<…>) is unknown to ECMA-262: write (…)`},
	{`(?<n>a)`, 0, `named group (?<…>) is spelt in more than one way: write (…)`},
	{`(?=a)`, 0, `lookahead (?=…) is unknown to RE2`},
	{`(?!a)`, 0, `lookahead (?!…) is unknown to RE2`},
	{`(?<=a)`, 0, `lookbehind (?<=…) is unknown to RE2`},
	{`(?<!a)`, 0, `lookbehind (?<!…) is unknown to RE2`},
	{`a(b`, 1, `the group is never closed`},
	{`a)b`, 1, `")" closes no group: write \)`},

	{`a*?`, 2, `lazy quantifier: "?" after a quantifier changes no answer here, leave it out`},
	{`a{2}?`, 4, `lazy quantifier: "?" after a quantifier changes no answer here, leave it out`},
	{`a*+`, 2, `"+" repeats a repetition: put the first in a group (?:…)`},
	{`a{2}{3}`, 4, `"{" repeats a repetition: put the first in a group (?:…)`},
	{`*a`, 0, `"*" repeats nothing: write \* for the character`},
	{`a|+`, 2, `"+" repeats nothing: write \+ for the character`},
	{`(?:?)`, 3, `"?" repeats nothing: write \? for the character`},
	{`^*a`, 1, `"*" repeats an anchor`},
	{`a{,3}`, 1, `"{" starts no quantifier {n}, {n,} or {n,m}: write \{ for the character`},
	{`a{01}`, 1, `"{" starts no quantifier {n}, {n,} or {n,m}: write \{ for the character`},
	{`a{1`, 1, `"{" starts no quantifier {n}, {n,} or {n,m}: write \{ for the character`},
	{`a{1001}`, 1, `a quantifier counts beyond 1000`},
	{`a{1,99999999999999999999}`, 1, `a quantifier counts beyond 1000`},
	{`a{3,2}`, 1, `the quantifier's counts are out of order`},
	{`(a{100}){100}`, -1, "RE2 refuses it: error parsing regexp: invalid repeat count: `{100}`"},
	{`a}`, 1, `ECMA-262 takes no "}" on its own: write \}`},
	{`a]`, 1, `ECMA-262 takes no "]" on its own: write \]`},

	{`[[:alpha:]]`, 1, `POSIX class [:…:] is unknown to ECMA-262: write the ranges out`},
	{`[a[]`, 2, `"[" inside a class: write \[`},
	{`[]a]`, 0, `empty class: RE2 takes the "]" for a member, write \] for the character`},
	{`[^]`, 0, `empty class: RE2 takes the "]" for a member, write \] for the character`},
	{`a[b`, 1, `the class is never closed`},
	{`[a-`, 0, `the class is never closed`},
	{`[`, 0, `the class is never closed`},
	{`[a-f-z]`, 4, `"-" inside a class makes no range: write \-`},
	{`[a-f-]`, 4, `"-" inside a class makes no range: write \-`},
	{`[^-a]`, 2, `"-" inside a class makes no range: write \-`},
	{`[a/]`, 2, `"/" inside a class: write \/`},
	{`[(]`, 1, `"(" inside a class: write \(`},
	{`[a&&b]`, 2, `"&&" inside a class is an operator to some engines: write the character once`},
	{`^\d$`, 1, `\d is any digit of Unicode in Python and .NET: write [0-9]`},
	{`[\d]`, 1, `\d is any digit of Unicode in Python and .NET: write [0-9]`},
	{`\v`, 0, `\v is a class of line ends in Java: write \x0b`},
	{`[z-a]`, 1, `the range z-a is out of order`},

	{`a^b`, 1, `"^" is not at the start of the expression: write \^ for the character`},
	{`^^a`, 1, `"^" is not at the start of the expression: write \^ for the character`},
	{`a$b`, 1, `"$" is not at the end of the expression: write \$ for the character`},
	{`(^a)`, 1, `"^" inside a group: it may only stand at an end of the whole expression`},
	{`(?:a$)`, 4, `"$" inside a group: it may only stand at an end of the whole expression`},
	{`^a|b$`, 3, `the alternative is not anchored like the first: anchor every alternative alike, or put them all in a group (?:…)`},

	{"a\xff", 1, `the expression is not valid UTF-8`},
	{`[ab]*a[ab]{20}$`, -1, `the automaton needs more than 20000 states: shorten the repetitions or anchor the expression`},
	{strings.Repeat(`[^a]{1000}`, 20), -1, `the automaton needs more than 200000 edges: shorten the repetitions or anchor the expression`},
}

func TestRefusals(t *testing.T) {
	for _, x := range refusals {
		p, err := Compile(x.expr)
		var got *Error
		if !errors.As(err, &got) || p != nil {
			t.Errorf("Compile(%.40q) = %v, %v, want an *Error", x.expr, p, err)
			continue
		}
		if want := (Error{x.expr, x.offset, x.reason}); *got != want {
			t.Errorf("Compile(%.40q):\n got %d %s\nwant %d %s", x.expr, got.Offset, got.Reason, want.Offset, want.Reason)
		}
	}
}

func TestErrorSentence(t *testing.T) {
	_, err := Compile(`^\z`)
	if got, want := err.Error(), `pattern "^\\z": byte 1: \z is unknown to ECMA-262: write $`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	_, err = Compile(`(a{100}){100}`)
	if got, want := err.Error(), "pattern \"(a{100}){100}\": RE2 refuses it: error parsing regexp: invalid repeat count: `{100}`"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
