package pack_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// What goes into a container, and how one that was altered is refused.
func Example() {
	photo := "a photograph"
	digest, err := trust.Digest(strings.NewReader(photo))
	if err != nil {
		fmt.Println(err)
		return
	}
	m := &pack.Manifest{Mixta: "1.0", Parts: []pack.Part{{Name: "site.jpg", Kind: pack.Attachment, Size: int64(len(photo)), Digest: digest}}}
	var container bytes.Buffer
	err = pack.Write(&container, m, func(int) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(photo)), nil })
	if err != nil {
		fmt.Println(err)
		return
	}
	show := func(_ int, p *pack.Part, content io.Reader) error {
		b, err := io.ReadAll(content)
		fmt.Printf("%s: %s\n", p.Name, b)
		return err
	}
	_, report, err := pack.Read(bytes.NewReader(container.Bytes()), show)
	fmt.Println(report.OK(), err)

	altered := bytes.Replace(container.Bytes(), []byte(photo), []byte("another mirror"[:len(photo)]), 1)
	_, report, err = pack.Read(bytes.NewReader(altered), show)
	fmt.Println(report.Findings[0].Rule.ID, err)
	// Output:
	// site.jpg: a photograph
	// true <nil>
	// site.jpg: another mirr
	// pack.digest <nil>
}
