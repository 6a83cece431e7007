# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes an SPDX 2.3 document (https://spdx.github.io/spdx-spec/v2.3/) from lines of facts.

Each line of standard input is a kind and its fields, with tabs between; sbom.sh writes them.
"""

import json
import re
import sys
import time
import urllib.parse


def spdx_id(kind, name):
    return "SPDXRef-%s-%s" % (kind, re.sub(r"[^A-Za-z0-9.-]", "-", name))


def component(identifier, name, version, **fields):
    """A package in the sense of SPDX, of which no single file was looked at."""
    result = {"SPDXID": identifier, "name": name}
    if version:
        result["versionInfo"] = version
    result.update({"downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                   "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION",
                   "copyrightText": "NOASSERTION"})
    result.update(fields)
    return result


def debian_reference(name, version, query=""):
    locator = "pkg:deb/debian/%s%s%s" % (
        urllib.parse.quote(name), "@" + urllib.parse.quote(version) if version else "", query)
    return [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}]


def document(facts):
    of = lambda kind: [fields for first, *fields in facts if first == kind]
    (name, version, revision, architecture, license_expression, summary), = of("package")
    main = spdx_id("Package", name)
    packages = [component(main, name, "%s-%s" % (version, revision), summary=summary,
                          licenseConcluded=license_expression, licenseDeclared=license_expression,
                          copyrightText="\n".join(holder for holder, in of("copyright")) or "NOASSERTION")]
    relationships = [("SPDXRef-DOCUMENT", "DESCRIBES", main)]

    for source, locked, archive, digest, debian, upstream, _ in of("source"):
        patches = [fields[1:] for fields in of("patch") if fields[0] == source]
        fields = {"packageFileName": archive, "checksums": [{"algorithm": "SHA256", "checksumValue": digest}]}
        if upstream != "-":
            fields["downloadLocation"] = upstream
        if debian != "-":
            fields["externalRefs"] = debian_reference(debian, "", "?arch=source")
        if patches:
            fields["sourceInfo"] = "Changed by " + ", ".join("%s (SHA256 %s)" % tuple(p) for p in patches)
        packages.append(component(spdx_id("Source", source), source, locked, **fields))
        relationships.append((main, "GENERATED_FROM", spdx_id("Source", source)))
    for bundled, installed in of("bundle"):
        packages.append(component(spdx_id("Bundled", bundled), bundled, installed,
                                  externalRefs=debian_reference(bundled, installed)))
        relationships.append((main, "STATIC_LINK", spdx_id("Bundled", bundled)))
    for dependency, least, expression in of("depends"):
        packages.append(component(spdx_id("Package", dependency), dependency, least,
                                  licenseDeclared=expression))
        relationships.append((main, "DEPENDS_ON", spdx_id("Package", dependency)))
    for tool, used in of("tool"):
        packages.append(component(spdx_id("Tool", tool), tool, used))
        relationships.append((spdx_id("Tool", tool), "BUILD_TOOL_OF", main))

    texts = {}
    for identifier, file in of("text"):
        with open(file, encoding="utf-8") as text:
            texts[identifier] = {"licenseId": identifier, "extractedText": text.read(),
                                 "name": identifier.removeprefix("LicenseRef-").replace("-", " ")}

    (epoch,), = of("epoch")
    result = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": "%s-%s-%s" % (name, version, revision),
        # Has to be unlike that of every other document, of the same package for another machine as well; that it
        # leads somewhere isn't asked for.
        "documentNamespace": "https://cloudabi.invalid/spdx/" + "-".join(
            urllib.parse.quote(part) for part in (name, version, revision, architecture) if part != "any"),
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(epoch))),
            "creators": ["Tool: cloudabi-packaging", "Organization: The CloudABI toolchain contributors"],
        },
        "packages": packages,
        "relationships": [{"spdxElementId": of_, "relationshipType": kind, "relatedSpdxElement": to}
                          for of_, kind, to in relationships],
    }
    if texts:
        result["hasExtractedLicensingInfos"] = [texts[identifier] for identifier in sorted(texts)]
    return result


if __name__ == "__main__":
    json.dump(document([line.rstrip("\n").split("\t") for line in sys.stdin]), sys.stdout,
              indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
