package pack

import (
	_ "embed"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/form"
	"github.com/comision-mixta/mixta/internal/embedded"
	"github.com/comision-mixta/mixta/internal/printable"
)

//go:embed schemas.deflate
var schemas string

// mostManifest bounds a manifest, in bytes.
const mostManifest = 8 << 20

var manifests = form.New[Manifest](func() []byte { return embedded.Files(schemas)["pack.schema.json"] }, mostManifest)

// The rules of packs.
var (
	badName = check.Rule{ID: "pack.name", Severity: check.Error,
		Must: check.Text{EN: "must be the plain name of a file: no folder, no leading dot, no name of a device, only printable characters", ES: "debe ser el simple nombre de un archivo: sin carpeta, sin punto inicial, sin nombre de dispositivo y solo con caracteres imprimibles"},
		Why:  check.Text{EN: "A name that leads out of the folder, or that systems read differently, decides what is overwritten.", ES: "Un nombre que lleva fuera de la carpeta, o que los sistemas leen de distinta manera, decide qué se sobrescribe."}}
	nameTwice = check.Rule{ID: "pack.name.twice", Severity: check.Error,
		Must: check.Text{EN: "must differ from the names before it, in more than capitals", ES: "debe distinguirse de los nombres anteriores, no solo en las mayúsculas"},
		Why:  check.Text{EN: "Of two parts of one name, the second would replace the first.", ES: "De dos partes del mismo nombre, la segunda reemplazaría a la primera."}}
	tooLarge = check.Rule{ID: "pack.size", Severity: check.Error,
		Must: check.Text{EN: "must leave the parts together within {1} GiB", ES: "debe dejar el conjunto de las partes dentro de {1} GiB"},
		Why:  check.Text{EN: "Whoever receives a pack must have room for it.", ES: "Quien recibe un paquete debe tener espacio para él."}}
	besideNone = check.Rule{ID: "pack.beside", Severity: check.Error,
		Must: check.Text{EN: "must be called after the part that it is of: NAME.jws for signatures, NAME.proof for the proof of a file of records, and nothing else so", ES: "debe llamarse como la parte a la que corresponde: NOMBRE.jws las firmas, NOMBRE.proof la constancia de un archivo de registros, y nada más así"},
		Why:  check.Text{EN: "Signatures are found by the name of what they sign.", ES: "Las firmas se hallan por el nombre de lo que firman."}}
	unsigned = check.Rule{ID: "pack.signed", Severity: check.Error,
		Must: check.Text{EN: "must have signatures over its bytes, or a proof, beside it (mixta sign)", ES: "debe tener al lado firmas sobre sus bytes, o una constancia (mixta sign)"},
		Why:  check.Text{EN: "Anyone can seal a pack: only signatures say whose it is.", ES: "Cualquiera puede cifrar un paquete: solo las firmas dicen de quién es."}}
	otherBytes = check.Rule{ID: "pack.digest", Severity: check.Error,
		Must: check.Text{EN: "must be the digest of the part, {1}", ES: "debe ser el resumen criptográfico de la parte, {1}"},
		Why:  check.Text{EN: "The part is not the file that was packed.", ES: "La parte no es el archivo que se empaquetó."}}
	unnamed = check.Rule{ID: "pack.attachment.unnamed", Severity: check.Error,
		Must: check.Text{EN: "must be named by a record of the pack, by its digest, or have signatures of its own", ES: "debe nombrarlo un registro del paquete, por su resumen criptográfico, o debe llevar firmas propias"},
		Why:  check.Text{EN: "Nobody vouches for it, and no marking says who may have it.", ES: "Nadie responde por él, y ninguna marca dice quién puede tenerlo."}}
	absent = check.Rule{ID: "pack.attachment.absent", Severity: check.Warning,
		Must: check.Text{EN: "must be the digest of a part of the pack, unless the file stays with whoever holds it", ES: "debe ser el resumen criptográfico de una parte del paquete, salvo que el archivo quede en poder de quien lo conserva"},
		Why:  check.Text{EN: "Whoever reads the record may expect the file with it.", ES: "Quien lee el registro puede esperar que el archivo lo acompañe."}}
)

// Rules returns the rules of packs.
func Rules() []*check.Rule {
	return []*check.Rule{&badName, &nameTwice, &tooLarge, &besideNone, &unsigned, &otherBytes, &unnamed, &absent}
}

// hit adds a finding about a place in the manifest, in what it says of the part of that
// name.
func hit(r *check.Report, rule *check.Rule, pointer, name string, args ...any) {
	r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Place: check.Place{Pointer: pointer}, Got: printable.Clip(name), Args: args})
}
