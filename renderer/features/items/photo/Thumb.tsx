import { IconPhoto } from '@tabler/icons-react';
import classes from './photo.module.css';
import { usePhoto } from './photos.ts';

/** A small picture of an item beside its name, which says what it shows. */
export function Thumb({ hash }: { readonly hash: string | undefined }) {
  const address = usePhoto(hash);
  return (
    <span className={classes.thumb} aria-hidden="true">
      {address === undefined ? <IconPhoto size={20} stroke={1.2} /> : <img src={address} alt="" />}
    </span>
  );
}
