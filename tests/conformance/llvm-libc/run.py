#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Runs LLVM libc's own tests against our C library, in the strict sandbox (docs/adr/0017).

A test names the function under test as LIBC_NAMESPACE::NAME and includes "src/HEADER/NAME.h" for it.
Here a header of that name, which is written into the work folder, comes first: it says that the
function in the namespace is the one of <HEADER.h>. Each file is a program of its own, is compiled,
linked and started; what is known to differ stands in exceptions.tsv with its reason.

What has passed isn't run again until its program's bytes or the emulator's change, nor compiled again
until the headers, the compiler or the options do. results.tsv in the work folder has a line for each test, with
the revision of this repository at which it was linked and its result held.
"""
import argparse, concurrent.futures, fnmatch, hashlib, os, pathlib, re, shutil, subprocess, sys, time

here = pathlib.Path(__file__).resolve().parent
root = here.parents[2]
folder = lambda name: pathlib.Path(name).absolute()
parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
parser.add_argument('--llvm', type=folder, required=True, help="LLVM's source folder")
parser.add_argument('--prefix', type=folder, required=True, help='where the toolchain lies')
parser.add_argument('--triple', required=True)
parser.add_argument('--work', type=folder, required=True, help='folder for what is built')
parser.add_argument('--gmp', type=folder, help="GMP's source folder; without it, tests that need MPFR are left out")
parser.add_argument('--mpfr', type=folder, help="MPFR's source folder")
parser.add_argument('--sample', action='store_true', help='only the tests that sample.txt lists')
parser.add_argument('--jobs', type=int, default=os.cpu_count())
parser.add_argument('--timeout', type=int, default=1800, help='seconds for one program')
parser.add_argument('filter', nargs='*', help='parts of the names of the tests to run; default: all')
args = parser.parse_args()

libc = args.llvm / 'libc'
tool = lambda name: str(args.prefix / 'bin' / f'{args.triple}-{name}')
run_program = [str(args.prefix / 'bin/cloudabi-run'), '-e', '--command', '--dir=.']
for part in ('include', 'objects', 'programs', 'logs', 'scratch'):
  (args.work / part).mkdir(parents=True, exist_ok=True)

# Where our headers have what LLVM libc keeps in src/FOLDER; others are the folder's own name.
headers_of = {'string': ['string.h', 'strings.h'], 'network': ['arpa/inet.h'], 'assert': ['assert.h'],
              'stdio': ['stdio.h'], 'time': ['time.h', 'sys/time.h']}

# What the model forbids and tests merely use, of ports' tests; ambient_remove() serves for two.
ambient = {'fopen': 'fopen', 'open': 'open', 'remove': 'remove', 'unlink': 'remove', 'rename': 'rename',
           'access': 'access', 'stat': 'stat', 'lstat': 'lstat'}

ambient_types = {
  'fopen': 'FILE *ambient_fopen(const char *, const char *)', 'open': 'int ambient_open(const char *, int, ...)',
  'remove': 'int ambient_remove(const char *)', 'rename': 'int ambient_rename(const char *, const char *)',
  'access': 'int ambient_access(const char *, int)', 'stat': 'int ambient_stat(const char *, struct stat *)',
  'lstat': 'int ambient_lstat(const char *, struct stat *)'}

options = [
  '-std=c++20', '-O1', '-w', '-nostdinc++', '-fno-exceptions', '-fno-rtti', '-fno-threadsafe-statics',
  # Calls of the functions under test have to remain calls.
  '-fno-builtin', '-DLIBC_NAMESPACE=__llvm_libc_tested', '-D_CLOUDLIBC_UNSAFE_STRING_FUNCTIONS',
  f'-ffile-prefix-map={libc}/=',
  '-I', str(args.work / 'include'), '-I', str(here / 'include'), '-I', str(here), '-I', str(libc),
  '-idirafter', str(root)]
framework = [
  'test/UnitTest/LibcTest.cpp', 'test/UnitTest/LibcTestMain.cpp', 'test/UnitTest/TestLogger.cpp',
  'test/UnitTest/CmakeFilePath.cpp', 'test/UnitTest/LibcDeathTestExecutors.cpp',
  'test/UnitTest/FEnvSafeTest.cpp', 'test/UnitTest/RoundingModeUtils.cpp', 'test/UnitTest/MemoryMatcher.cpp',
  'src/__support/CPP/new.cpp', here / 'framework/system.cc', root / 'ports/ambient/ambient.c']


def digest(*parts):
  total = hashlib.sha256()
  for part in parts:
    total.update(part if isinstance(part, bytes) else str(part).encode())
    total.update(b'\0')
  return total.hexdigest()[:16]


def digest_of_tree(folder):
  return digest(*[digest(p.relative_to(folder), p.read_bytes())
                  for p in sorted(folder.rglob('*')) if p.is_file()])


def libc_headers():
  """The prefix holds those of ports as well, which don't matter."""
  return digest(*[digest_of_tree(root / folder) for folder in ('libc/include', 'abi/golden/include', 'argdata/include')])


def execute(command, log, cwd=None, timeout=None):
  with open(log, 'ab') as out:
    try:
      return subprocess.run([str(c) for c in command], stdin=subprocess.DEVNULL, stdout=out,
                            stderr=subprocess.STDOUT, cwd=cwd, timeout=timeout).returncode
    except subprocess.TimeoutExpired:
      out.write(f'\nstopped after {timeout} s\n'.encode())
      return -1


class Exceptions:
  """exceptions.tsv: kind, pattern, reason. It must hold exactly: what is listed and isn't so fails."""

  def __init__(self):
    self.rows = []
    for number, line in enumerate((here / 'exceptions.tsv').read_text().splitlines(), 1):
      if line and not line.startswith('#'):
        kind, pattern, reason = line.split('\t')
        if kind not in ('function', 'file', 'case') or not reason:
          sys.exit(f'{here}/exceptions.tsv:{number}: a row is function, file or case; pattern; reason')
        self.rows.append((kind, pattern, reason, number))
    self.used = set()

  def reason(self, kind, name):
    for row in self.rows:
      if row[0] == kind and fnmatch.fnmatchcase(name, row[1]):
        self.used.add(row[3])
        return row[2]
    return None

  def of_test(self, test):
    return [row[:2] for row in self.rows if row[0] == 'case' and fnmatch.fnmatchcase(test, row[1].split(':')[0])]

  def unused(self):
    return [row for row in self.rows if row[3] not in self.used]


def defined_functions():
  lines = subprocess.run([tool('nm'), '--defined-only', '-g', '-P', '--no-sort',
                          args.prefix / args.triple / 'lib/libc.a'], check=True, capture_output=True, text=True)
  return {line.split()[0] for line in lines.stdout.splitlines() if ' ' in line}


def all_tests():
  found = [*libc.glob('test/src/**/*_test.cpp'), *libc.glob('test/include/**/*_test.c*'),
           *libc.glob('test/integration/src/**/*_test.cpp')]
  return sorted(str(path.relative_to(libc / 'test')) for path in found)


include_line = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
entry = re.compile(r'src/((?:sys/)?[a-z]+)/(\w+)\.h$')


def includes(test, seen=None):
  """The names in #include "..." of a test and of the headers beside the tests that it includes."""
  seen = set() if seen is None else seen
  for name in include_line.findall((libc / 'test' / test).read_text()):
    if name in seen:
      continue
    seen.add(name)
    for header in ((libc / 'test' / test).parent / name, libc / name):
      if header.exists() and header.is_relative_to(libc / 'test'):
        includes(header.relative_to(libc / 'test'), seen)
        break
  return seen


def entries(test):
  """The functions that a test includes the headers of, with the folders of these."""
  found = set()
  for name in includes(test):
    match = entry.match(name)
    # Some of LLVM's names are ours to define, and not all headers declare a function of their name.
    if match and not (here / 'include' / name).exists() and (libc / name).exists() and re.search(rf'\b{match[2]}\(', (libc / name).read_text()):
      found.add((match[1], match[2]))
  return found


def needs_mpfr(test):
  return 'utils/MPFRWrapper/MPFRUtils.h' in includes(test)


def write_forwarding_header(folder, name):
  path = args.work / 'include/src' / folder / f'{name}.h'
  lines = [f'#include <{header}>' for header in headers_of.get(folder, [f'{folder}.h'])]
  if name in ambient:
    # Not ambient.h itself: its macros would replace the names of the tests as well.
    lines += ['#include <stdio.h>', '#include <sys/stat.h>', f'extern "C" {ambient_types[ambient[name]]};']
    if name == 'open':
      # Where files have names, there is a current directory: the same one; and O_PATH only finds a file.
      lines += ['extern "C" int ambient_directory(void);', '#define AT_FDCWD ambient_directory()', '#define O_PATH O_SEARCH']
    given = f'inline constexpr auto {name} = ::ambient_{ambient[name]};'
  else:
    lines.append(f'#undef {name}')
    given = f'using ::{name};'
  if folder == 'stdio':
    lines.append('#include <stdarg.h>')  # As LLVM's do.
  lines = ['#include "src/__support/macros/config.h"', *lines, f'namespace LIBC_NAMESPACE_DECL {{ {given} }}', '']
  text = '\n'.join(lines)
  if not path.exists() or path.read_text() != text:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def write_given_files(test, scratch):
  """The files that LLVM's CMake makes for the tests of a folder."""
  (scratch / 'testdata').mkdir(parents=True)
  lists = (libc / 'test' / test).parent / 'testdata/CMakeLists.txt'
  if lists.exists():
    for name, text in re.findall(r'^file\(GENERATE OUTPUT (\S+) CONTENT "([^"]*)"\)', lists.read_text(), re.M):
      (scratch / 'testdata' / name).write_text(text)


def build_mpfr():
  """GMP in generic C and MPFR, for the target, with what ports' tests are given for stdout."""
  out = args.work / 'mpfr'
  ambient = root / 'ports/ambient'
  site = args.prefix / 'share/cloudabi-toolchain'
  key = digest(libc_headers(), (args.gmp / 'version.c').read_bytes(),
               (args.mpfr / 'VERSION').read_bytes(), digest_of_tree(ambient))
  if (out / 'key').exists() and (out / 'key').read_text() == key:
    return out
  shutil.rmtree(out, ignore_errors=True)
  environment = dict(os.environ, CONFIG_SITE=str(site / 'config.site'),
                     PATH=f"{args.prefix / 'bin'}:{os.environ['PATH']}")
  machine = subprocess.run([site / 'config.guess'], capture_output=True, text=True, check=True).stdout.strip()
  flags = f"CFLAGS=-O2 -w -include {ambient / 'ambient.h'} -idirafter {ambient / 'include'}"
  for name, source, extra, folder, replaced in (
      ('gmp', args.gmp, ['--disable-assembly'], '.', 'configfsf'),
      ('mpfr', args.mpfr, [f'--with-gmp={out}'], 'src', 'config')):
    print(f'llvm-libc: building {name}', flush=True)
    work = args.work / f'{name}-build'
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(source, work, symlinks=True)
    for script in ('sub', 'guess'):
      shutil.copy(site / f'config.{script}', work / f'{replaced}.{script}')
    # Debian leaves GMP's documentation out, which its configure script expects.
    if not (work / 'doc').exists():
      (work / 'doc').mkdir()
      (work / 'doc/Makefile.in').write_text('all install check clean:\n')
    with open(args.work / f'logs/{name}.log', 'w') as log:
      for command in (['./configure', f'--host={args.triple}', f'--build={machine}', f'--prefix={out}',
                       '--disable-shared', '--enable-static', f'CC={tool("cc")}', 'CFLAGS=-O2', *extra],
                      ['make', f'-j{args.jobs}', '-C', folder, flags, 'install']):
        if subprocess.run(command, cwd=work, env=environment, stdin=subprocess.DEVNULL,
                          stdout=log, stderr=log).returncode != 0:
          sys.exit(f'llvm-libc: {name} can\'t be built, see {log.name}')
    shutil.rmtree(work)
  (out / 'key').write_text(key)
  return out


def compile_file(source, key, extra=()):
  """The object of a source; None if it doesn't compile, with the reason in its log."""
  name = re.sub(r'[^\w.]', '-', str(source.relative_to(libc) if source.is_relative_to(libc) else source.name))
  out = args.work / 'objects' / f'{name}.o'
  stamp = args.work / 'objects' / f'{name}.key'
  key = digest(key, source.read_bytes(), *extra)
  if out.exists() and stamp.exists() and stamp.read_text() == key:
    return out
  log = args.work / 'logs' / f'{name}.compile.log'
  log.unlink(missing_ok=True)
  c = source.suffix == '.c'
  flags = [o for o in options if not (c and (o.startswith('-std') or o == '-nostdinc++' or o == '-fno-rtti'))]
  if execute([tool('cc' if c else 'c++'), *flags, *extra, '-c', source, '-o', out], log) != 0:
    return None
  stamp.write_text(key)
  return out


def checked_out():
  said = subprocess.run(['git', 'describe', '--always', '--dirty', '--exclude=*', '--abbrev=9'], cwd=root,
                        capture_output=True, text=True)
  return said.stdout.strip() or 'unknown'


class Result:
  revision = checked_out()

  def __init__(self, test, state, detail='', cases=0, seconds=0, errors=(), key='-'):
    self.test, self.state, self.detail, self.cases = test, state, detail, cases
    self.seconds, self.errors, self.key = seconds, errors, key

  def line(self):
    return '\t'.join([self.key, self.test, self.state, str(self.cases), f'{self.seconds:.1f}',
                      ' '.join(':'.join(e) for e in self.errors) or '-', self.detail or '-', self.revision])


def judge(test, status, text, exceptions):
  """What a program's report means: (state, what is wrong, cases)."""
  started = re.findall(r'^\[ RUN      \] (.*)$', text, re.M)
  failed = re.findall(r'^\[  FAILED  \] (.*)$', text, re.M)
  passed = re.findall(r'^\[       OK \] (.*?)(?: \([^()]*\))?$', text, re.M)
  # Tests of whole programs report what they expected, and end with 0 all the same.
  whole = re.findall(r"^(\S+:\d+: Expected .*)$", text, re.M) if not started else []
  wrong = [f'{case} fails' for case in failed if exceptions.reason('case', f'{test}:{case}') is None]
  wrong += whole
  for case in passed:
    if exceptions.reason('case', f'{test}:{case}') is not None:
      wrong.append(f'{case} is listed in exceptions.tsv and passes')
  ended = [case for case in started if case not in failed and case not in passed]
  wrong += [f'{case} ends the program (status {status})' for case in ended
            if exceptions.reason('case', f'{test}:{case}') is None]
  if not ended and status not in ((0, 1) if failed else (0,)):
    wrong.append(f'status {status}')
  return ('fail' if wrong else 'pass', '; '.join(wrong[:4]), len(passed))


def write_report(path, lines):
  """Tables for docs/reference/: what passed in each folder, and the errors that were measured."""
  folders, errors = {}, {}
  for line in lines:
    _, test, state, cases, _, measured, detail, _ = line.split('\t')
    count = folders.setdefault('/'.join(test.split('/')[:-1]), [0, 0, 0, 0, 0])
    count[('pass', 'fail', 'left out').index(state)] += 1
    count[3] += int(cases)
    count[4] += len(detail.split()[2:]) if detail.startswith('excused cases:') else 0
    for part in measured.split(' ') if measured != '-' else ():
      operation, kind, mode, error = part.split(':')
      worst = errors.setdefault((operation, kind.replace('-', ' ')), {})
      mode = 'nearest' if mode == 'nearest' else 'directed'
      worst[mode] = max(worst.get(mode, 0), float(error))
  text = ['| folder | programs passed | failed | left out | cases passed | excused |', '|---|---|---|---|---|---|']
  text += [f'| `{f}` | {c[0]} | {c[1]} | {c[2]} | {c[3]} | {c[4]} |' for f, c in sorted(folders.items())]
  text += ['', '| function | type | to nearest | other modes |', '|---|---|---|---|']
  text += [f"| {o.lower()} | {k} | {w.get('nearest', '–')} | {w.get('directed', '–')} |"
           for (o, k), w in sorted(errors.items())]
  path.write_text('\n'.join(text) + '\n')


def main():
  exceptions = Exceptions()
  defined = defined_functions()
  tests = all_tests()
  every = set(tests)
  if args.sample:
    patterns = [l for l in (here / 'sample.txt').read_text().splitlines() if l and not l.startswith('#')]
    for pattern in patterns:
      if not fnmatch.filter(tests, pattern):
        sys.exit(f'{here}/sample.txt: {pattern}: no such test')
    tests = [t for t in tests if any(fnmatch.fnmatchcase(t, p) for p in patterns)]
  tests = [t for t in tests if not args.filter or any(f in t for f in args.filter)]

  # Which of them apply.
  results, chosen = [], []
  for test in tests:
    reason = exceptions.reason('file', test)
    missing = []
    if reason is None:
      for folder, name in sorted(entries(test)):
        if name in ambient:
          write_forwarding_header(folder, name)
          continue
        listed = exceptions.reason('function', name)
        if name in defined and listed:
          sys.exit(f'exceptions.tsv says that {name} is absent; it is in libc.a')
        if name not in defined and not listed:
          missing.append(name)
        elif name not in defined:
          reason = f'{name}: {listed}'
        else:
          write_forwarding_header(folder, name)
    if missing:
      results.append(Result(test, 'fail', f'absent and not listed in exceptions.tsv: {" ".join(missing)}'))
    elif reason is not None:
      results.append(Result(test, 'left out', reason))
    elif args.gmp is None and needs_mpfr(test):
      results.append(Result(test, 'left out', 'MPFR is built for the whole suite only'))
    else:
      chosen.append(test)

  # What all programs have in common.
  compiler = subprocess.run([tool('c++'), '--version'], check=True, capture_output=True).stdout
  key = digest(compiler, (args.prefix / 'bin/cloudabi-toolchain').read_bytes(), pathlib.Path(__file__).read_bytes(),
               libc_headers(), digest_of_tree(here / 'include'), digest_of_tree(root / 'ports/ambient'), *options,
               digest_of_tree(libc / 'test/UnitTest'),
               *[digest(p.relative_to(libc), p.read_bytes()) for p in sorted(libc.rglob('*.h'))])
  objects, mpfr = [], []
  with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
    objects = list(pool.map(lambda s: compile_file(libc / s, key), framework))
  if None in objects:
    sys.exit(f'llvm-libc: {framework[objects.index(None)]} doesn\'t compile, see {args.work}/logs')
  archive = args.work / 'libframework.a'
  archive.unlink(missing_ok=True)
  subprocess.run([tool('ar'), 'rcs', archive, *objects], check=True)
  if args.gmp is not None and any(needs_mpfr(t) for t in chosen):
    libraries = build_mpfr()
    options.extend(['-isystem', str(libraries / 'include')])
    table = digest((here / 'tolerances.inc').read_bytes())
    measure = compile_file(here / 'framework/measure.cc', key + table)
    if measure is None:
      sys.exit(f'llvm-libc: the comparison with MPFR doesn\'t compile, see {args.work}/logs')
    mpfr = [measure, archive, libraries / 'lib/libmpfr.a', libraries / 'lib/libgmp.a']
  emulator = digest((args.prefix / 'bin/cloudabi-run').read_bytes(),
                    *[p.read_bytes() for p in sorted((args.prefix / 'libexec').rglob('cloudabi-emulate*')) if p.is_file()])
  before = {}
  table = args.work / 'results.tsv'
  if table.exists():
    for line in table.read_text().splitlines():
      fields = line.split('\t')
      # Lines of before there were revisions have none; a test that LLVM has no more has no result.
      if fields[1] in every:
        before[fields[1]] = (fields + ['unknown'])[:8]

  def run_one(test):
    name = test.replace('/', '-')
    source = libc / 'test' / test
    program = args.work / 'programs' / f'{name}.elf'
    log = args.work / 'logs' / f'{name}.log'
    compiled = compile_file(source, key)
    if compiled is None:
      return Result(test, 'fail', "doesn't compile")
    log.unlink(missing_ok=True)
    if execute([tool('c++'), compiled, *(mpfr if needs_mpfr(test) else []), archive, '-o', program], log) != 0:
      return Result(test, 'fail', "doesn't link")
    of_program = digest(program.read_bytes(), emulator, exceptions.of_test(test))
    old = before.get(test)
    if old and old[0] == of_program and old[2] == 'pass':
      errors = [] if old[5] == '-' else [tuple(e.split(':')) for e in old[5].split(' ')]
      [exceptions.reason('case', f'{test}:{c}') for c in (old[6].split(' ')[2:] if old[6] != '-' else [])]
      program.unlink()
      return Result(test, 'pass', '' if old[6] == '-' else old[6], int(old[3]), float(old[4]), errors, of_program)
    scratch = args.work / 'scratch' / name
    shutil.rmtree(scratch, ignore_errors=True)
    write_given_files(test, scratch)
    start = time.time()
    status = execute([*run_program, program, '--gtest_color=no'], log, cwd=scratch, timeout=args.timeout)
    text = log.read_text(errors='replace')
    # A case that is known to end the program keeps others from being run: these one by one.
    begun = re.findall(r'^\[ RUN      \] (.*)$', text, re.M)
    if begun and exceptions.reason('case', f'{test}:{begun[-1]}') and not text.rstrip().endswith(f'FAIL: {text.count("[  FAILED  ]")}'):
      for case in re.findall(r'^TEST(?:_F)?\((\w+), (\w+)\)', source.read_text(), re.M):
        if '.'.join(case) not in begun:
          execute([*run_program, program, '--gtest_color=no', '.'.join(case)], log, cwd=scratch, timeout=args.timeout)
      text = log.read_text(errors='replace')
    seconds = time.time() - start
    state, wrong, cases = judge(test, status, text, exceptions)
    errors = [(m[0], m[1].replace(' ', '-'), m[2], m[3])
              for m in re.findall(r'^\[ ERROR    \] (\S+)\t([^\t]+)\t(\S+)\t(\S+)$', text, re.M)]
    if state == 'pass':
      shutil.rmtree(scratch, ignore_errors=True)
      program.unlink()
      excused = [case for case in re.findall(r'^\[ RUN      \] (.*)$', text, re.M)
                 if exceptions.reason('case', f'{test}:{case}')]
      wrong = ' '.join(['excused', 'cases:', *excused]) if excused else ''
    return Result(test, state, wrong, cases, seconds, errors, of_program)

  failures = len([r for r in results if r.state == 'fail'])

  def save():
    fresh = {r.test: r.line() for r in results}
    lines = [line for test, line in sorted({**{t: '\t'.join(l) for t, l in before.items()}, **fresh}.items())]
    (args.work / 'results.new').write_text('\n'.join(lines) + '\n')
    (args.work / 'results.new').replace(table)

  for result in results:
    if result.state == 'fail':
      print(f'llvm-libc: {result.test}: FAILED: {result.detail}')
  with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
    for result in pool.map(run_one, chosen):
      results.append(result)
      if result.state == 'fail':
        failures += 1
        print(f'llvm-libc: {result.test}: FAILED: {result.detail}', flush=True)
      save()
  save()

  write_report(args.work / 'report.md', table.read_text().splitlines())
  stale = [] if args.sample or args.filter else exceptions.unused()
  for kind, pattern, reason, number in stale:
    print(f'llvm-libc: exceptions.tsv:{number}: {kind} {pattern}: nothing is left of this; remove the row')
  passed = [r for r in results if r.state == 'pass']
  left_out = [r for r in results if r.state == 'left out']
  print(f'llvm-libc: {len(passed)} programs with {sum(r.cases for r in passed)} cases passed, '
        f'{failures} failed, {len(left_out)} left out (results: {table})')
  return 1 if failures or stale else 0


sys.exit(main())
