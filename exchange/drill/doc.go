// Package drill writes what both sides exchange in an exercise: files of any size, with
// mistakes planted in them, and the answer sheet that tells which.
//
// What is planted is what the commission's commands are there to find: plots that both
// sides mapped, bulletins that did not come, versions issued twice with other content,
// concurrent versions, seizures that both sides report, and reports that quote what may
// not be released. Beside each stands something that only looks like it. Everything
// else is without fault, so that whatever else is found is a fault of whoever found it.
//
// The same [Drill] gives the same bytes, on any machine; without its seed nothing tells
// what is planted from what is not. Every record is marked as an exercise. Memory
// grows with what is planted, not with the records.
package drill
