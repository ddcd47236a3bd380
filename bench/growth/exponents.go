package main

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"
)

// mostExponent is the highest power of its input that the work of a command may grow by:
// that of n log n at these sizes is less.
const mostExponent = 1.1

// exponents measures by processor time how commands grow over three sizes, each four
// times the one before, and prints the exponents: the slope of the time over the size,
// both as logarithms, less what starting takes. Of some rounds the least time counts.
func exponents(dir, program string, asked func(name string) bool, rounds int) (steep []string, err error) {
	fmt.Printf("%-28s %8s %10s %10s %10s %9s\n", "command", "n", "n: s", "4n: s", "16n: s", "exponent")
	for _, f := range commands {
		if !asked(f.name) {
			continue
		}
		var seconds [4]float64 // the first is what starting takes
		for i, n := range []int{1, f.n, 4 * f.n, 16 * f.n} {
			at := filepath.Join(dir, "exponent"+strconv.Itoa(n))
			args, err := f.write(at, n)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f.name, err)
			}
			least := time.Duration(math.MaxInt64)
			for range rounds {
				used, err := processor(at, program, args)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", f.name, err)
				}
				least = min(least, used)
			}
			seconds[i] = least.Seconds()
			os.RemoveAll(at)
		}
		one, four, sixteen := seconds[1]-seconds[0], seconds[2]-seconds[0], seconds[3]-seconds[0]
		exponent := math.Log(sixteen/one) / math.Log(16) // the slope of the line of least squares through three even steps
		fmt.Printf("%-28s %8d %10.3f %10.3f %10.3f %9.2f\n", f.name, f.n, one, four, sixteen, exponent)
		if !(exponent <= mostExponent) {
			steep = append(steep, f.name)
		}
	}
	return steep, nil
}

// processor runs the program in dir and returns the processor time it took. That a file
// has findings is not a failure.
func processor(dir, program string, args []string) (time.Duration, error) {
	c := exec.Command(program, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "GOMAXPROCS=1")
	var said head
	c.Stderr = &said
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() != 1 {
		return 0, fmt.Errorf("%w: %s", err, said)
	}
	return c.ProcessState.UserTime() + c.ProcessState.SystemTime(), nil
}

// head keeps the beginning of what is written to it.
type head []byte

func (t *head) Write(b []byte) (int, error) {
	*t = append(*t, b[:min(len(b), 400-min(400, len(*t)))]...)
	return len(b), nil
}
