package cli

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/internal/handle"
)

// The progress bar comes after a while, so that a small file shows none, and
// moves a few times a second.
const (
	progressAfter = 400 * time.Millisecond
	progressEvery = 100 * time.Millisecond
	barWidth      = 30
)

// progress shows on a terminal how much of a file has been read in its order.
type progress struct {
	*handle.File
	w          io.Writer
	name       string
	size, read int64
	next       time.Time
	drawn      bool
}

// Seek sets where is read next. Where that is sought before anything is read, all of
// the file will be read twice: first to see where its members stand.
func (p *progress) Seek(offset int64, whence int) (int64, error) {
	if p.read == 0 {
		p.size = 2 * p.File.Info().Size()
	}
	return p.File.Seek(offset, whence)
}

func (p *progress) Read(b []byte) (int, error) {
	n, err := p.File.Read(b)
	p.read += int64(n)
	if now := time.Now(); now.After(p.next) && p.size > 0 {
		p.next = now.Add(progressEvery)
		p.draw()
	}
	return n, err
}

func (p *progress) draw() {
	full := int(min(p.read*barWidth/p.size, barWidth))
	bar := strings.Repeat("█", full) + strings.Repeat("░", barWidth-full)
	fmt.Fprintf(p.w, "\r\x1b[K%s %3d %% %q", bar, min(p.read*100/p.size, 100), filepath.Base(p.name))
	p.drawn = true
}

// clear takes the bar away.
func (p *progress) clear() {
	if p.drawn {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.drawn = false
	}
}
