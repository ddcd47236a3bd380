package trust

import (
	"fmt"
	"io"
	"strings"

	"filippo.io/age"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// ErrSealed is the error of a sealed file that cannot be opened: it was altered,
// truncated or sealed for others.
var ErrSealed = check.Errorf(check.Text{ES: "no se puede abrir: fue alterado, está incompleto o se cifró para otros", EN: "cannot open: the file was altered, truncated or sealed for others"})

// NewSealKey generates a key for sealed files: the secret to open them with, and
// the recipient (age1…) that others seal to.
func NewSealKey() (secret, recipient string, err error) {
	k, err := age.GenerateX25519Identity()
	if err != nil {
		return "", "", fmt.Errorf("trust: %w", err)
	}
	return k.String(), k.Recipient().String(), nil
}

// Seal encrypts everything in r to the recipients (age1…), with age
// (age-encryption.org/v1), as a stream. Sign before you seal: the signature is
// over the content.
func Seal(w io.Writer, r io.Reader, recipients ...string) error {
	sealed, err := Sealing(w, recipients...)
	if err != nil {
		return err
	}
	if _, err := io.CopyBuffer(sealed, onlyReader{r}, make([]byte, 1<<18)); err != nil {
		return check.Errorf(textNotSealed, err)
	}
	if err := sealed.Close(); err != nil {
		return check.Errorf(textNotSealed, err)
	}
	return nil
}

// Sealing is [Seal] of what is written to the result. Without its Close, nobody can open
// what was sealed.
func Sealing(w io.Writer, recipients ...string) (io.WriteCloser, error) {
	if len(recipients) == 0 {
		return nil, errNobody
	}
	var to []age.Recipient
	for i, r := range recipients {
		one, err := age.ParseRecipients(strings.NewReader(r))
		if err != nil {
			return nil, check.Errorf(textNoRecipient, i+1) // without its value: it may be a secret
		}
		to = append(to, one...)
	}
	sealed, err := age.Encrypt(w, to...)
	if err != nil {
		return nil, check.Errorf(textNotSealed, err)
	}
	return sealed, nil
}

// Open decrypts a sealed file with secrets from [NewSealKey]. It writes nothing
// until the whole file proved intact: until then the content is in a temporary
// file in dir ("": the system's) that only its owner can read and that has no
// name under which it could be left behind.
func Open(w io.Writer, r io.Reader, dir string, secrets string) error {
	plain, err := Opening(r, secrets)
	if err != nil {
		return err
	}
	f, err := durable.NewDraft(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := io.CopyBuffer(f, plain, make([]byte, 1<<18)); err != nil {
		return err
	}
	if err := f.Rewind(); err != nil {
		return fmt.Errorf("trust: %w", err)
	}
	if _, err := io.CopyBuffer(w, onlyReader{f}, make([]byte, 1<<18)); err != nil {
		return check.Errorf(textNotWritten, err)
	}
	return nil
}

// Opening returns what a sealed file holds, as a stream. Only at its end is it known to be
// whole: whatever was read before an error, [ErrSealed], must be discarded.
func Opening(r io.Reader, secrets string) (io.Reader, error) {
	keys, err := age.ParseIdentities(strings.NewReader(secrets))
	if err != nil {
		return nil, errNoSecret
	}
	plain, err := age.Decrypt(r, keys...)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSealed, err)
	}
	return &opening{plain}, nil
}

type opening struct{ plain io.Reader }

func (o *opening) Read(b []byte) (int, error) {
	n, err := o.plain.Read(b)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("%w: %w", ErrSealed, err)
	}
	return n, err
}

var (
	errNobody   = check.Errorf(check.Text{ES: "indique un destinatario (age1…)", EN: "name a recipient (age1…)"})
	errNoSecret = check.Errorf(check.Text{ES: "el archivo de clave debe tener una línea AGE-SECRET-KEY-1…", EN: "the key file must have a line AGE-SECRET-KEY-1…"})

	textNotSealed   = check.Text{ES: "no se pudo cifrar el archivo: %w", EN: "cannot seal the file: %w"}
	textNotWritten  = check.Text{ES: "no se pudo escribir el archivo: %w", EN: "cannot write the file: %w"}
	textNoRecipient = check.Text{ES: "el destinatario %d debe ser una clave pública (age1…)", EN: "recipient %d must be a public key (age1…)"}
)
