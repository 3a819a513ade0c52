# Finds a Java 21 or newer on Windows; the counterpart of find-jdk.sh, used by mvnw.cmd and start.cmd.
#
#   powershell -NoProfile -ExecutionPolicy Bypass -File .mvn\find-jdk.ps1 javac     (or: java)
#
# Prints the folder of the first that fits: JAVA_HOME, the java on the PATH, the newest one in the usual
# folders. Where nothing fits: one sentence on stderr and exit code 1.
# TAS_JVM_DIRS (folders with semicolons between them) replaces the usual folders.
# .NET calls instead of cmdlets, because mvnw.cmd clears PSModulePath.
param([string] $Tool = 'java')
$ErrorActionPreference = 'Continue'

# "25.0.3" becomes 25000003, so that versions compare as numbers. An unreadable one becomes 0.
function Get-VersionNumber([string] $text) {
  $number = 0
  $parts = @($text -split '[.+_-]') + @('', '', '')
  foreach ($part in $parts[0..2]) {
    $value = 0
    [void] [int]::TryParse($part, [ref] $value)
    $number = $number * 1000 + $value
  }
  return $number
}

# The version of the Java in this folder, from its release file.
function Get-JavaVersion([string] $javaHome) {
  $release = [IO.Path]::Combine($javaHome, 'release')
  if ([IO.File]::Exists($release)) {
    foreach ($line in [IO.File]::ReadAllLines($release)) {
      if ($line -match '^JAVA_VERSION="?([^"]+)') { return Get-VersionNumber $Matches[1] }
    }
  }
  return 0
}

function Test-Fits([string] $javaHome) {
  if (!$javaHome) { return $false }
  foreach ($name in 'java', $Tool) {
    if (![IO.File]::Exists([IO.Path]::Combine($javaHome, 'bin', "$name.exe"))) { return $false }
  }
  return (Get-JavaVersion $javaHome) -ge 21000000
}

# Asked of the java on the PATH itself: it may be Oracle's stub.
function Get-HomeOnPath {
  foreach ($folder in "$env:PATH" -split ';') {
    if (!$folder.Trim('" ')) { continue }
    $java = [IO.Path]::Combine($folder.Trim('" '), 'java.exe')
    if ([IO.File]::Exists($java)) {
      foreach ($line in (& $java -XshowSettings:properties -version 2>&1)) {
        if ("$line" -match '^\s*java\.home = (.+)$') { return $Matches[1].Trim() }
      }
      return ''
    }
  }
  return ''
}

function Get-UsualFolders {
  if ($env:TAS_JVM_DIRS) { return $env:TAS_JVM_DIRS -split ';' }
  $folders = @()
  foreach ($programs in $env:ProgramFiles, "$env:LOCALAPPDATA\Programs") {
    foreach ($vendor in 'Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft') {
      $folders += "$programs\$vendor"
    }
  }
  return $folders + "$env:USERPROFILE\.jdks"
}

function Get-Newest {
  $newest = 0
  $found = ''
  foreach ($folder in Get-UsualFolders) {
    if (![IO.Directory]::Exists($folder)) { continue }
    foreach ($candidate in [IO.Directory]::GetDirectories($folder)) {
      if ((Test-Fits $candidate) -and (Get-JavaVersion $candidate) -gt $newest) {
        $newest = Get-JavaVersion $candidate
        $found = $candidate
      }
    }
  }
  return $found
}

$given = "$env:JAVA_HOME".Trim('" ').TrimEnd('\')
$chosen = $given
if (!(Test-Fits $chosen)) { $chosen = Get-HomeOnPath }
if (!(Test-Fits $chosen)) { $chosen = Get-Newest }
if (!$chosen) {
  $wanted = if ($Tool -eq 'javac') { 'A JDK' } else { 'Java' }
  [Console]::Error.WriteLine("$wanted 21 or newer is needed and none was found: install one, for example from https://adoptium.net, or set JAVA_HOME to its folder.")
  exit 1
}
if ($given -and $given -ne $chosen) {
  [Console]::Error.WriteLine("JAVA_HOME ($given) does not fit; using $chosen instead.")
}
[Console]::Out.WriteLine($chosen)
