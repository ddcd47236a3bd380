package partner

import (
	"bufio"
	"errors"
	"io"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/comision-mixta/mixta/check"
)

// mostFaults is how many cases in a row a program may fail to answer.
const mostFaults = 10

// mostAnswer is the greatest length of an answer, in bytes.
const mostAnswer = 16 << 20

// Program is a partner's program.
type Program struct {
	Args    []string      // its name and arguments
	Timeout time.Duration // for each answer
}

// process is one running program.
type process struct {
	*exec.Cmd
	in      io.WriteCloser
	answers chan answer
	said    tail
}

// answer is a line that a program wrote, or why there is none.
type answer struct {
	line []byte
	err  error
}

// start starts the program.
func (p *Program) start() (*process, error) {
	if len(p.Args) == 0 {
		return nil, exec.ErrNotFound
	}
	s := &process{Cmd: exec.Command(p.Args[0], p.Args[1:]...), answers: make(chan answer)}
	s.Stderr, s.WaitDelay = &s.said, time.Second
	in, err := s.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := s.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.Start(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			err = check.Reword(err, textNoProgram)
		}
		return nil, check.Errorf(textNotStarted, p.Args[0], err)
	}
	s.in = in
	go s.read(bufio.NewReaderSize(out, 64<<10))
	return s, nil
}

// read hands out the program's lines until one of them is none.
func (s *process) read(r *bufio.Reader) {
	defer close(s.answers)
	for {
		line, err := oneLine(r)
		s.answers <- answer{line, err}
		if err != nil {
			return
		}
	}
}

// oneLine reads one line.
func oneLine(r *bufio.Reader) (line []byte, err error) {
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case len(line) > mostAnswer:
			return nil, check.Errorf(textTooLong, mostAnswer)
		case err == nil:
			return line, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

// ask sends a request and waits for the answer to it.
func (s *process) ask(request []byte, patience time.Duration) ([]byte, error) {
	go s.in.Write(append(request, '\n')) // the program may not read; then there is no answer
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case a, open := <-s.answers:
		if a.err == nil && open {
			return a.line, nil
		}
		if _, both := check.Both(a.err); both {
			return nil, a.err
		}
		s.stop()
		return nil, check.Errorf(textEnded, s.ProcessState, s.said.String())
	case <-late.C:
		return nil, check.Errorf(textLate, patience)
	}
}

// end tells the program that there are no more requests, and stops it unless it
// ends by itself.
func (s *process) end(patience time.Duration) {
	s.in.Close()
	stop := time.AfterFunc(patience, func() { s.Process.Kill() })
	defer stop.Stop()
	go s.drain() // a child of it may hold its output open
	s.Wait()
}

// stop stops the program at once.
func (s *process) stop() {
	s.Process.Kill()
	go s.drain()
	s.Wait()
}

func (s *process) drain() {
	for range s.answers {
	}
}

// tail keeps the end of what a program writes to standard error.
type tail struct {
	sync.Mutex
	b []byte
}

// mostTail is how many bytes are kept.
const mostTail = 500

func (t *tail) Write(b []byte) (int, error) {
	t.Lock()
	defer t.Unlock()
	t.b = append(t.b, b[max(0, len(b)-mostTail):]...)
	t.b = append([]byte(nil), t.b[max(0, len(t.b)-mostTail):]...)
	return len(b), nil
}

// String returns the end on one line.
func (t *tail) String() string {
	t.Lock()
	defer t.Unlock()
	return strings.Join(strings.Fields(strings.ToValidUTF8(string(t.b), "�")), " ")
}

var (
	textNotStarted = check.Text{ES: "no se pudo iniciar %s: %w", EN: "%s could not be started: %w"}
	textNoProgram  = check.Text{ES: "no existe tal programa", EN: "there is no such program"}
	textTooLong    = check.Text{ES: "la respuesta tiene más de %d bytes", EN: "the answer has more than %d bytes"}
	textEnded      = check.Text{ES: "el programa terminó sin responder (%v): %s", EN: "the program ended without an answer (%v): %s"}
	textLate       = check.Text{ES: "no hubo respuesta en %v", EN: "there was no answer in %v"}
)
