@echo off
rem Starts the packaged app: start.cmd [--import=PATH ...]   (see the script "start" for the reasons)
rem Typed without its ending, Windows runs its own "start": call it as .\start.cmd
setlocal
set "TAS_FOLDER=%~dp0"
set "TAS_FOLDER=%TAS_FOLDER:~0,-1%"
set "TAS_JAR=%TAS_FOLDER%\task-aversion-system.jar"
if not exist "%TAS_JAR%" set "TAS_JAR=%TAS_FOLDER%\target\task-aversion-system.jar"
if not exist "%TAS_JAR%" (
  echo There is no task-aversion-system.jar in "%TAS_FOLDER%" or its target folder; build it with: mvnw.cmd -Prun package>&2
  exit /b 1
)
set "TAS_JDK="
for /f "usebackq delims=" %%J in (`powershell -NoProfile -ExecutionPolicy Bypass -File "%TAS_FOLDER%\.mvn\find-jdk.ps1" java`) do set "TAS_JDK=%%J"
if not defined TAS_JDK exit /b 1
if not defined OMP_WAIT_POLICY set "OMP_WAIT_POLICY=passive"
"%TAS_JDK%\bin\java.exe" -Xms64m -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED %JAVA_OPTS% -jar "%TAS_JAR%" %*
exit /b %ERRORLEVEL%
