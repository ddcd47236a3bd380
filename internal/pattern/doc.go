// Package pattern compiles the regular expressions a JSON Schema pattern may
// hold here into automata over bytes.
//
// JSON Schema reads a pattern as ECMA-262 does under one of the flags u and v;
// validators in other languages read it as RE2, Python, Java or .NET do. A
// pattern that two of them read differently lets one partner's validator accept
// what another's refuses, so [Compile] takes only the part of the syntax that
// all read alike and refuses the rest with an [Error] that names the construct
// and its place:
//
//   - characters, and the escapes \f \n \r \t \xHH and \ before one of
//     ^ $ \ . * + ? ( ) [ ] { } | / (and before - in a class);
//   - classes such as [a-z\-] and [^\/], over Unicode code points, in which
//     ( ) [ ] { } / | and a - that makes no range are escaped;
//   - groups ( ) and (?: ), alternatives, and the greedy quantifiers ?, *, +,
//     {n}, {n,} and {n,m}, with counts of at most 1000;
//   - ^ and $ at the two ends of the expression, or of every one of its
//     top-level alternatives.
//
// One difference no syntax avoids: $ also matches before a line end that ends
// the text, in Python, Java and .NET. A schema therefore has a second keyword that
// refuses line ends, and [Pattern.Excludes] proves that it takes nothing else
// away.
//
// Matching is a table look-up a byte: it takes time linear in the input
// whatever the expression, allocates nothing, and cannot backtrack. The price
// is paid by Compile, which refuses an expression whose automaton would be
// too large instead of slowing down every match.
//
// # Invalid UTF-8
//
// Classes and characters stand for code points in valid UTF-8. A byte that is
// not part of one matches nothing, not even a negated class. (Package regexp
// reads such a byte as U+FFFD, which a negated class accepts.) A search that
// is not anchored steps over it.
package pattern
