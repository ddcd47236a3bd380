// Package partner asks a partner's program to do the cases of the conformance
// kit, and judges its answers.
//
//	answers := partner.Program{Args: []string{"node", "ours.mjs"}, Timeout: 10 * time.Second}
//	err := answers.Run(folder, cases, level, func(o partner.Outcome) { … })
//
// # Protocol
//
// The program reads requests from its standard input, a JSON object a line, and
// writes an answer to each to its standard output, a JSON object a line, before
// the next request comes. Its input ends after the last.
//
//	{"case":"merge/conflict","do":"merge","folder":"/kit/merge/conflict","input":{"keeper":"CM-BOPE","files":["bo.json","pe.json"],…}}
//	{"case":"merge/conflict","records":0,"conflicts":1,"findings":[…],"output":"{\"mixta\":\"1.0\",\n…"}
//
// Names in the input are those of files in the folder. The answer repeats the
// name of the case. What else it must have stands in the case's file, and in
// README.md of the kit; more members do no harm. A program that does not do what
// a case asks for answers {"case":"…","skip":"why"}: the case then counts
// neither as done nor as missed.
//
// # What a program may do wrong
//
// A program that answers late, at length, with anything else than an answer, or
// that ends, misses the case. It is stopped and, for the next case, started
// again; after [mostFaults] such cases in a row the others are missed unasked.
// What it writes to standard error is quoted when it ends.
package partner
