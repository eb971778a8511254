; The till belongs to the machine: whoever signs in at the counter bills on the same data. A folder that one user
; makes in ProgramData is read-only to the others, so the installer makes it and lets every user of the machine
; (S-1-5-32-545) change what is in it. An uninstall leaves it alone.
!macro customInstall
  ReadEnvStr $0 "ProgramData"
  CreateDirectory "$0\Haat\data"
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$0\Haat" /grant *S-1-5-32-545:(OI)(CI)M /Q'
  Pop $0
!macroend
