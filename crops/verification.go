package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Verification is one look at a plot or point, on the ground or from the air, or one that is still to be made. It needs either a parcel or a point, a probability design its selection, and all but a pending one when, how and, if the place was reached, what was found.
// es: Verification es una observación de una parcela o un punto, en campo o desde el aire, o una aún por hacer. Necesita o bien una parcela o bien un punto; un diseño probabilístico, su selección; y toda la que no esté pendiente, cuándo, cómo y, si se llegó al lugar, qué se halló.
type Verification struct {
	record.Header

	// The survey that it verifies.
	// es: El relevamiento que verifica.
	Survey record.SurveyRef `json:"survey"`

	// The parcel looked at.
	// es: La parcela observada.
	Parcel record.ParcelRef `json:"parcel,omitzero"`

	// The point looked at, if it is not a parcel.
	// es: El punto observado, si no es una parcela.
	Point *record.Point `json:"point,omitzero"`

	// When it was made.
	// es: Cuándo se hizo.
	At record.Instant `json:"at,omitzero"`

	// How it was made.
	// es: Cómo se hizo.
	Mode Mode `json:"mode,omitzero"`

	// The institution that made it.
	// es: La institución que la hizo.
	By record.Actor `json:"by,omitzero"`

	// Accuracy of the position in metres (95 %).
	// es: Exactitud de la posición, en metros (95 %).
	Accuracy *float64 `json:"accuracy,omitzero" jsonschema:"exclusiveMinimum=0,maximum=10000"`

	// How the unit was chosen.
	// es: Cómo se eligió la unidad.
	Design Design `json:"design"`

	// The draw by which it was chosen.
	// es: El sorteo con que se eligió.
	Selection *Selection `json:"selection,omitzero"`

	// True where those who verified did not know the interpretation, and what they found did not feed it.
	// es: Verdadero si quienes verificaron no conocían la interpretación y lo que hallaron no la alimentó.
	Independent *bool `json:"independent"`

	// The class on the map.
	// es: La clase en el mapa.
	Mapped Class `json:"mapped"`

	// The class found.
	// es: La clase hallada.
	Found Class `json:"found,omitzero"`

	// The crop that was taken for coca, or the other way round.
	// es: El cultivo que se confundió con la coca, o a la inversa.
	Confusion ConfusionCrop `json:"confusion,omitzero"`

	// What it came to.
	// es: Su resultado.
	Outcome Outcome `json:"outcome"`

	// Digests of the photographs.
	// es: Resúmenes criptográficos de las fotografías.
	Photos []record.Digest `json:"photos,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`
}

// Selection is how one unit came out of a draw: enough to repeat it.
// es: Selection es el modo en que una unidad salió sorteada: lo bastante para repetir el sorteo.
type Selection struct {
	// The stratum that it was drawn from.
	// es: El estrato del que se sorteó.
	Stratum string `json:"stratum" jsonschema:"minLength=1,maxLength=100"`

	// The seed, settled before anybody saw what it draws.
	// es: La semilla, fijada antes de que nadie viera lo que sortea.
	Seed string `json:"seed" jsonschema:"minLength=1,maxLength=200"`

	// Its place in the order of the draw, from 1. The next one replaces one that cannot be reached.
	// es: Su lugar en el orden del sorteo, desde 1. El siguiente reemplaza a uno al que no se puede llegar.
	Order int64 `json:"order" jsonschema:"minimum=1,maximum=1000000000"`

	// How many units the stratum holds.
	// es: Cuántas unidades contiene el estrato.
	Population int64 `json:"population" jsonschema:"minimum=1,maximum=1000000000"`
}

// Validate returns all findings for the verification.
func (v *Verification) Validate() check.Report { return verifications.Check(v) }

// MarshalJSON returns the record as it is written in a file.
func (v Verification) MarshalJSON() ([]byte, error) { return verifications.Marshal(&v, v.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (v *Verification) UnmarshalJSON(b []byte) error { return verifications.Unmarshal(b, v, &v.Newer) }
