package trust

import "github.com/comision-mixta/mixta/check"

// The rules of signatures. All are errors: a file is believed entirely or not at
// all.
var (
	missing = check.Rule{ID: "trust.signature.missing", Severity: check.Error,
		Must: check.Text{EN: "must be signed: it has no signature", ES: "debe estar firmado: no tiene firma"},
		Why:  check.Text{EN: "Removing a signature must gain nothing.", ES: "Quitar una firma no debe dar ninguna ventaja."}}
	signerMissing = check.Rule{ID: "trust.signer.missing", Severity: check.Error,
		Must: check.Text{EN: "must have a valid signature by {1}", ES: "debe llevar una firma válida de {1}"},
		Why:  check.Text{EN: "An act signed by one side alone does not bind the other; a signature may have been removed.", ES: "Un acta firmada por una sola parte no obliga a la otra; es posible que se haya quitado una firma."}}
	malformed = check.Rule{ID: "trust.signature.malformed", Severity: check.Error,
		Must: check.Text{EN: "must be a JWS in JSON form with only known members: {1}", ES: "debe ser un JWS en forma JSON, solo con miembros conocidos: {1}"},
		Why:  check.Text{EN: "If readers can differ, an attacker chooses what each one reads.", ES: "Si dos lectores pueden leer algo de distinta manera, un atacante elige qué lee cada uno."}, Source: "RFC 7515"}
	lineBreak = check.Rule{ID: "trust.signature.line-break", Severity: check.Error,
		Must: check.Text{EN: "must have each part in base64 on a single line", ES: "debe tener cada parte en base64 en una sola línea"},
		Why:  check.Text{EN: "Some readers ignore line breaks and others do not; a signature must have one spelling only.", ES: "Unos lectores ignoran los saltos de línea y otros no; una firma se escribe de una sola manera."}, Source: "RFC 7515 §2"}
	none = check.Rule{ID: "trust.algorithm.none", Severity: check.Error,
		Must: check.Text{EN: "must name an algorithm: \"none\" signs nothing", ES: "debe nombrar un algoritmo: «none» no firma nada"},
		Why:  check.Text{EN: "Anyone can make a signature without an algorithm.", ES: "Cualquiera puede hacer una firma sin algoritmo."}, Source: "RFC 8725 §3.2"}
	unknownAlgorithm = check.Rule{ID: "trust.algorithm.unknown", Severity: check.Error,
		Must: check.Text{EN: "must be made with EdDSA (or Ed25519), ES256 or PS256, not {1}", ES: "debe hacerse con EdDSA (o Ed25519), ES256 o PS256, no con {1}"},
		Why:  check.Text{EN: "Other algorithms are weaker, or need a secret shared by signer and verifier.", ES: "Los demás son más débiles o exigen un secreto compartido entre quien firma y quien comprueba."}, Source: "RFC 8725 §3.2"}
	confused = check.Rule{ID: "trust.algorithm.confused", Severity: check.Error,
		Must: check.Text{EN: "must name the algorithm of its key, which is {2}, not {1}", ES: "debe nombrar el algoritmo de su clave, que es {2}, no {1}"},
		Why:  check.Text{EN: "If the message chooses how a key is used, a public key can be used to forge.", ES: "Si el mensaje elige cómo se usa una clave, una clave pública sirve para falsificar."}, Source: "RFC 8725 §3.1"}
	ownKey = check.Rule{ID: "trust.header.own-key", Severity: check.Error,
		Must: check.Text{EN: "must not bring its own key ({1}): keys come from the trust file", ES: "no debe traer su propia clave ({1}): las claves están en el archivo de confianza"},
		Why:  check.Text{EN: "A signature that brings the key to verify it with proves nothing.", ES: "Una firma que trae la clave con que se comprueba no prueba nada."}, Source: "RFC 8725 §3.10"}
	unknownMember = check.Rule{ID: "trust.header.unknown", Severity: check.Error,
		Must: check.Text{EN: "must have only alg, kid, typ and x5c in its header, not {1}", ES: "debe tener en su cabecera solo alg, kid, typ y x5c, no {1}"},
		Why:  check.Text{EN: "Ignoring a header could change what the signature means.", ES: "Ignorar una cabecera podría cambiar el sentido de la firma."}, Source: "RFC 7515 §4.1.11"}
	otherType = check.Rule{ID: "trust.header.type", Severity: check.Error,
		Must: check.Text{EN: "must be made for a {2}, not for \"{1}\"", ES: "debe haberse hecho para {2}, no para «{1}»"},
		Why:  check.Text{EN: "A signature given for one purpose must not serve another.", ES: "Una firma dada para un fin no debe servir para otro."}, Source: "RFC 8725 §3.11"}
	unknownKey = check.Rule{ID: "trust.key.unknown", Severity: check.Error,
		Must: check.Text{EN: "must be made with a key in the trust file: {1} is not in it", ES: "debe hacerse con una clave del archivo de confianza: {1} no figura en él"},
		Why:  check.Text{EN: "Only a known key proves who signed.", ES: "Solo una clave conocida prueba quién firmó."}}
	smallOrderKey = check.Rule{ID: "trust.key.small-order", Severity: check.Error,
		Must: check.Text{EN: "must not use an Ed25519 key of small order", ES: "no debe usar una clave Ed25519 de orden pequeño"},
		Why:  check.Text{EN: "Anyone can sign for such a key.", ES: "Cualquiera puede firmar por una clave así."}, Source: "RFC 8032 §5.1.7"}
	shortKey = check.Rule{ID: "trust.key.size", Severity: check.Error,
		Must: check.Text{EN: "must use an RSA key of at least {1} bits, not {2}", ES: "debe usar una clave RSA de al menos {1} bits, no {2}"},
		Why:  check.Text{EN: "A signature must remain secure for as long as the act it signs is in force.", ES: "Una firma debe seguir siendo segura mientras rija el acta firmada."}, Source: "NIST SP 800-57"}
	badChain = check.Rule{ID: "trust.key.chain", Severity: check.Error,
		Must: check.Text{EN: "must have certificates that lead to an authority of the trust file that lists their holder: {1}", ES: "debe tener certificados que lleven a una autoridad del archivo de confianza en la que conste su titular: {1}"},
		Why:  check.Text{EN: "Anyone can make a certificate; an authority vouches only for the holders listed with it.", ES: "Cualquiera puede hacer un certificado; una autoridad responde solo por los titulares que constan en ella."}, Source: "RFC 5280"}
	ambiguousName = check.Rule{ID: "trust.key.ambiguous-name", Severity: check.Error,
		Must: check.Text{EN: "must have a certificate that names one holder in one way: {1}", ES: "debe tener un certificado que nombre a un solo titular y de una sola manera: {1}"},
		Why:  check.Text{EN: "If there are two common names, one reader uses the first and another the last.", ES: "Si hay dos nombres comunes, un lector usa el primero y otro el último."}, Source: "RFC 5280 §4.1.2.6"}
	twoActors = check.Rule{ID: "trust.key.two-actors", Severity: check.Error,
		Must: check.Text{EN: "must be made with a key of one actor: the trust file lists it for {1} and certifies it for {2}", ES: "debe hacerse con una clave de un solo actor: en el archivo de confianza figura como de {1} y se certifica como de {2}"},
		Why:  check.Text{EN: "A key belongs to one actor, no matter how it is known.", ES: "Una clave pertenece a un solo actor, se la conozca por la vía que sea."}}
	notYet = check.Rule{ID: "trust.key.not-yet", Severity: check.Error,
		Must: check.Text{EN: "must be verified while the key of {1} is valid: it is valid from {2}", ES: "debe comprobarse mientras la clave de {1} sea válida: lo es desde el {2}"},
		Why:  check.Text{EN: "Before it is valid, a key may still be in other hands.", ES: "Antes de ser válida, una clave puede estar todavía en otras manos."}}
	expired = check.Rule{ID: "trust.key.expired", Severity: check.Error,
		Must: check.Text{EN: "must be verified while the key of {1} is valid: it was valid until {2}", ES: "debe comprobarse mientras la clave de {1} sea válida: lo fue hasta el {2}"},
		Why:  check.Text{EN: "Old keys are no longer guarded. An old file is verified as of the time of its receipt.", ES: "Una clave antigua ya no se custodia. Un archivo antiguo se comprueba respecto del instante de su recepción."}}
	revoked = check.Rule{ID: "trust.key.revoked", Severity: check.Error,
		Must: check.Text{EN: "must not be made with a key of {1} that was revoked at {2}", ES: "no debe hacerse con una clave de {1} que se revocó el {2}"},
		Why:  check.Text{EN: "Whoever finds a leaked key can sign with it.", ES: "Quien encuentra una clave filtrada puede firmar con ella."}}
	wrong = check.Rule{ID: "trust.signature.wrong", Severity: check.Error,
		Must: check.Text{EN: "must be made with the key of {1} over this header and payload", ES: "debe haberse hecho con la clave de {1} sobre esta cabecera y este contenido"},
		Why:  check.Text{EN: "The signature was altered, swapped or forged.", ES: "La firma fue alterada, intercambiada o falsificada."}, Source: "RFC 7515 §5.2"}
	otherFile = check.Rule{ID: "trust.signature.other-file", Severity: check.Error,
		Must: check.Text{EN: "must cover this file ({2}), not {1}", ES: "debe cubrir este archivo ({2}), no {1}"},
		Why:  check.Text{EN: "The signature is authentic, but it belongs to another file or this file was altered after signing.", ES: "La firma es auténtica, pero corresponde a otro archivo, o este se alteró después de firmado."}}
	damaged = check.Rule{ID: "trust.signature.damaged", Severity: check.Error,
		Must: check.Text{EN: "must be as it was signed; its signatures are valid once you undo the changes made in transit: {1}", ES: "debe estar tal como se firmó; sus firmas serán válidas cuando se deshagan los cambios sufridos en el camino: {1}"},
		Why:  check.Text{EN: "Mail systems and editors change files; a signature covers the exact bytes.", ES: "Los sistemas de correo y los editores modifican los archivos; una firma cubre los bytes exactos."}}
	twice = check.Rule{ID: "trust.signer.twice", Severity: check.Error,
		Must: check.Text{EN: "must be by another actor: {1} has already signed", ES: "debe ser de otro actor: {1} ya firmó"},
		Why:  check.Text{EN: "Two keys of one actor are one signer and must not pass for two.", ES: "Dos claves de un actor son un solo firmante y no deben pasar por dos."}}
	otherSender = check.Rule{ID: "trust.sender", Severity: check.Error,
		Must: check.Text{EN: "must be an actor for which a signer of the file speaks, not {1}", ES: "debe ser un actor por el que habla un firmante del archivo, no {1}"},
		Why:  check.Text{EN: "The file names a sender that did not sign it.", ES: "El archivo nombra a un remitente que no lo firmó."}}
	otherIssuer = check.Rule{ID: "trust.issuer", Severity: check.Error,
		Must: check.Text{EN: "must be an actor for which a signer of the file speaks, not {1}", ES: "debe ser un actor por el que habla un firmante del archivo, no {1}"},
		Why:  check.Text{EN: "Each actor is responsible for what it issued; nobody may issue in another's name.", ES: "Cada actor responde por lo que emitió; nadie puede emitir en nombre de otro."}}
	oneSide = check.Rule{ID: "trust.one-side", Severity: check.Error,
		Must: check.Text{EN: "must be signed by both sides, which speak for {1} only together", ES: "debe estar firmado por ambas partes, que solo juntas hablan por {1}"},
		Why:  check.Text{EN: "What a joint body issues binds both sides; neither can issue it alone.", ES: "Lo que emite un órgano conjunto obliga a ambas partes; ninguna puede emitirlo sola."}}
	otherKind = check.Rule{ID: "trust.kind", Severity: check.Error,
		Must: check.Text{EN: "must be of a kind for which {1} is trusted: {2} is not", ES: "debe ser de un tipo para el que se confía en {1}, no «{2}»"},
		Why:  check.Text{EN: "A key trusted for crop surveys is not trusted for intelligence.", ES: "Una clave de confianza para monitoreo de cultivos no lo es para inteligencia."}}
	otherNamespace = check.Rule{ID: "trust.namespace", Severity: check.Error,
		Must: check.Text{EN: "must be signed by a key that may define the namespace {1}", ES: "debe estar firmado con una clave que pueda definir el espacio de nombres {1}"},
		Why:  check.Text{EN: "Only the owner of a namespace says what its data are and who may have them; a key may define none unless the trust file says so.", ES: "Solo el dueño de un espacio de nombres dice qué son sus datos y quién puede tenerlos; una clave no puede definir ninguno salvo que el archivo de confianza lo diga."}}
	earlierEdition = check.Rule{ID: "trust.extension.earlier", Severity: check.Error,
		Must: check.Text{EN: "must be edition {1}, which is registered, or a later one, not {2}", ES: "debe ser la edición {1}, que está registrada, o una posterior, no la {2}"},
		Why:  check.Text{EN: "An earlier edition may lack a marking that a later one added: it must not come back by an old file.", ES: "A una edición anterior puede faltarle una marca que una posterior agregó: no debe volver por un archivo viejo."}}
	otherEdition = check.Rule{ID: "trust.extension.other", Severity: check.Error,
		Must: check.Text{EN: "must be the file that is registered as edition {1}: {2}", ES: "debe ser el archivo registrado como edición {1}: {2}"},
		Why:  check.Text{EN: "A schema that changes gets a new edition: two of one number would judge one record differently.", ES: "Un esquema que cambia recibe otra edición: dos con el mismo número juzgarían distinto un mismo registro."}}
	rotator = check.Rule{ID: "trust.rotation.actor", Severity: check.Error,
		Must: check.Text{EN: "must belong to the actor that signed the rotation ({1}), and not widen what it is trusted for", ES: "debe ser del actor que firmó la rotación ({1}) y no ampliar aquello para lo que se confía en él"},
		Why:  check.Text{EN: "A rotation only renews an actor's own keys; people decide whom else to trust.", ES: "Una rotación solo renueva las claves del propio actor; las personas deciden en quién más confiar."}}
)

// Rules returns the rules of signatures.
func Rules() []*check.Rule {
	return []*check.Rule{&missing, &signerMissing, &malformed, &lineBreak, &none, &unknownAlgorithm, &confused, &ownKey, &unknownMember, &otherType,
		&unknownKey, &smallOrderKey, &shortKey, &badChain, &ambiguousName, &twoActors, &notYet, &expired, &revoked, &wrong, &otherFile, &damaged, &twice,
		&otherSender, &otherIssuer, &oneSide, &otherKind,
		&otherNamespace, &earlierEdition, &otherEdition, &rotator}
}
