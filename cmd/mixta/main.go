// Command mixta checks, explains and works with the files of the
// Bolivia–Peru Mixed Commission. It fetches nothing.
//
// Its exit code is 0 where nothing is wrong, 1 where something was found of
// severity error, 2 where it could not do what it was asked.
package main

import (
	"os"
)

func main() {
	a := &app{in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv}
	os.Exit(a.run(os.Args[1:]))
}
